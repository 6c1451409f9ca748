package dev.parley.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.development.Development;
import dev.parley.core.development.Kind;
import dev.parley.core.report.ReportEvent;
import dev.parley.core.report.ReportEvent.DevelopmentReported;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What was once stored is read for ever; and what is written today is written as pinned here. */
class EventCatalogueTest {

    static Stream<EventCatalogue> samples() {
        return EventCatalogue.all();
    }

    static Stream<EventCatalogue> samplesOfToday() {
        return samples().filter(each -> each.version().equals(EventJson.version(each.type())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_was_stored_is_read(EventCatalogue sample) {
        assertThat(EventJson.read(sample.type(), sample.version(), sample.bytes()))
                .isEqualTo(sample.event());
    }

    @ParameterizedTest
    @MethodSource("samplesOfToday")
    void what_is_stored_today_is_what_is_pinned(EventCatalogue sample) {
        assertThat(EventJson.type(sample.event())).isEqualTo(sample.type());
        assertThat(new String(EventJson.write(sample.event()), UTF_8)).isEqualTo(sample.stored());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_type_names_the_class_of_its_events(EventCatalogue sample) {
        assertThat(EventJson.eventClass(sample.type())).isEqualTo(sample.event().getClass());
    }

    @Test
    void every_kind_of_act_has_a_sample() {
        assertThat(samples().<Class<?>>map(each -> each.event().getClass()))
                .contains(permitted(ReportEvent.Act.class));
    }

    @Test
    void every_type_of_event_has_a_sample() {
        Stream<Class<?>> types =
                Stream.of(permitted(ReportEvent.class)).filter(type -> !type.isInterface());
        assertThat(samples().<Class<?>>map(each -> each.event().getClass()))
                .containsAll(types.toList());
    }

    @Test
    void every_version_of_a_type_has_one_sample() {
        assertThat(samples().collect(groupingBy(EventCatalogue::type)))
                .allSatisfy((type, samples) ->
                        assertThat(samples)
                                .extracting(EventCatalogue::version)
                                .containsExactlyElementsOf(versions(type)));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_of_development_has_a_sample(Kind kind) {
        assertThat(samples().map(EventCatalogue::event))
                .filteredOn(DevelopmentReported.class::isInstance)
                .map(event -> ((DevelopmentReported) event).development().kind())
                .contains(kind);
    }

    @Test
    void every_development_has_a_sample() {
        Stream<Class<?>> records =
                Stream.of(Development.class, Development.OfMeeting.class)
                        .flatMap(type -> Arrays.stream(permitted(type)))
                        .filter(Class::isRecord);
        assertThat(
                        samples()
                                .map(EventCatalogue::event)
                                .filter(DevelopmentReported.class::isInstance)
                                .<Class<?>>map(event ->
                                        ((DevelopmentReported) event).development().getClass()))
                .containsAll(records.toList());
    }

    private static List<String> versions(String type) {
        return IntStream.rangeClosed(1, Upcasts.OURS.today(type))
                .mapToObj(Integer::toString)
                .toList();
    }

    private static Class<?>[] permitted(Class<?> sealed) {
        return Objects.requireNonNull(sealed.getPermittedSubclasses(), sealed.getName());
    }
}
