package dev.parley.core.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** A parcel was weighed in pounds, then in grams, and then its weight became an object. */
class UpcastsTest {

    private static final Upcasts PARCELS =
            new Upcasts(
                    Map.of(
                            "parcel-posted",
                            List.of(UpcastsTest::inGrams, UpcastsTest::withUnit),
                            "parcel-lost",
                            List.of(event -> event.put("found", false))));

    @Test
    void each_version_is_lifted_through_every_later_one_in_order() {
        assertThat(lifted("parcel-posted", "1", "{'pounds':2}"))
                .isEqualTo("{'weight':{'value':908,'unit':'g'}}");
        assertThat(lifted("parcel-posted", "2", "{'grams':900}"))
                .isEqualTo("{'weight':{'value':900,'unit':'g'}}");
    }

    @Test
    void what_is_written_today_stays_as_it_is() {
        assertThat(lifted("parcel-posted", "3", "{'pounds':2}")).isEqualTo("{'pounds':2}");
    }

    @Test
    void each_type_has_a_chain_of_its_own() {
        assertThat(PARCELS.today("parcel-posted")).isEqualTo(3);
        assertThat(PARCELS.today("parcel-lost")).isEqualTo(2);
        assertThat(lifted("parcel-lost", "1", "{'pounds':2}"))
                .isEqualTo("{'pounds':2,'found':false}");
    }

    @Test
    void a_type_that_never_changed_is_in_its_first_version() {
        assertThat(PARCELS.today("parcel-returned")).isEqualTo(1);
        assertThat(lifted("parcel-returned", "1", "{'pounds':2}")).isEqualTo("{'pounds':2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "0", "-1", "", "null", "1.0", "newest", "99999999999"})
    void a_version_that_is_not_known_here_is_refused_and_not_guessed_at(String version) {
        assertThatThrownBy(() -> lifted("parcel-posted", version, "{'pounds':2}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "An event 'parcel-posted' is stored in version '%s'; this Parley reads it"
                                + " up to version 3. Perhaps a newer one wrote it.",
                        version);
    }

    private static String lifted(String type, String version, String stored) {
        ObjectNode json = Json.object(Wire.bytes(stored));
        return PARCELS.lift(type, version, json).toString().replace('"', '\'');
    }

    private static ObjectNode inGrams(ObjectNode event) {
        return new JsonObject().put("grams", event.path("pounds").asInt() * 454).node();
    }

    private static ObjectNode withUnit(ObjectNode event) {
        JsonObject weight = new JsonObject().put("value", event.path("grams")).put("unit", "g");
        return new JsonObject().put("weight", weight.node()).node();
    }
}
