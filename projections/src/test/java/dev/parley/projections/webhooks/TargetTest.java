package dev.parley.projections.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @Test
    void a_target_is_sent_to_as_it_was_written() {
        assertThat(Target.parse("HTTPS://hooks.example:8443/a?b=c"))
                .hasToString("HTTPS://hooks.example:8443/a?b=c");
        assertThat(Target.parse("http://[2001:db8::1]/").host()).isEqualTo("2001:db8::1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://hooks.example/",
                "file:///etc/passwd",
                "gopher://hooks.example/",
                "jar:http://hooks.example!/",
                "hooks.example",
                "//hooks.example/",
                "http:hooks.example",
                "http:///path",
                "http://user@hooks.example/",
                "http://user:word@hooks.example/",
                "http://hooks.example:word/",
                "http://hooks example/",
                "http://127.1/",
                "http://[::1/"
            })
    void what_is_no_place_to_send_to_is_refused(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> Target.parse(url));
    }
}
