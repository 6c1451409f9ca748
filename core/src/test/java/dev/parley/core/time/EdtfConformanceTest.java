package dev.parley.core.time;

import static dev.parley.core.time.EdtfAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks every example of the public EDTF suite (the features of edtf-ruby), read in place. */
class EdtfConformanceTest {

    private static final Path FEATURES = Path.of("shared", "conformance", "edtf", "features");

    @BeforeAll
    static void the_suite_lies_beside_the_repository() {
        assumeTrue(
                features().isPresent(),
                "There is no %s beside the repository.".formatted(FEATURES));
    }

    @Test
    void the_suite_has_examples_of_both_kinds() throws IOException {
        assertThat(supported()).hasSizeGreaterThan(100);
        assertThat(refused()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource
    void every_superseded_form_occurs_in_the_suite(SupersededForm form) throws IOException {
        assertThat(refused()).anyMatch(example -> form.isIn(example.text()));
    }

    @ParameterizedTest
    @MethodSource("supported")
    void a_supported_form_means_what_the_suite_says(ConformanceExample example) {
        var edtf = Edtf.parse(example.text());
        assertThat(edtf.text()).isEqualTo(example.text());
        example.expectations().forEach(new ConformanceExpectations(edtf)::check);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_faulty_or_superseded_form_is_refused(ConformanceExample example) {
        assertRefused(example.text()).contains("cannot be read as a date");
    }

    static List<ConformanceExample> supported() throws IOException {
        return examples().stream().filter(example -> !isRefused(example)).toList();
    }

    static List<ConformanceExample> refused() throws IOException {
        return examples().stream().filter(EdtfConformanceTest::isRefused).toList();
    }

    private static boolean isRefused(ConformanceExample example) {
        return example.expectations().containsKey("error") || SupersededForm.anyIn(example.text());
    }

    private static List<ConformanceExample> examples() throws IOException {
        var features = features().orElseThrow();
        var examples = new ArrayList<ConformanceExample>();
        try (var files = Files.walk(features)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = features.relativize(file).toString();
                examples.addAll(ConformanceFeature.examples(name, Files.readAllLines(file)));
            }
        }
        return examples;
    }

    private static Optional<Path> features() {
        for (var folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            var features = folder.resolve(FEATURES);
            if (Files.isDirectory(features)) {
                return Optional.of(features);
            }
        }
        return Optional.empty();
    }
}
