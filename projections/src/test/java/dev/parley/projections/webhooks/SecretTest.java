package dev.parley.projections.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

    /** What the libraries of Standard Webhooks are tested with. */
    @Test
    void a_signature_is_the_one_that_the_specification_publishes() {
        Secret secret = Secret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        assertThat(
                        secret.signature(
                                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                1_614_265_330,
                                "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void a_random_secret_is_read_as_it_is_revealed_and_no_two_are_alike() {
        Secret secret = Secret.random();

        assertThat(Secret.parse(secret.reveal()).bytes()).isEqualTo(secret.bytes()).hasSize(32);
        assertThat(Secret.random().reveal()).isNotEqualTo(secret.reveal());
    }

    @Test
    void a_secret_does_not_tell_itself() {
        Secret secret = Secret.random();

        assertThat(secret.toString())
                .doesNotContain(Base64.getEncoder().encodeToString(secret.bytes()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "whsec_",
                "whsec_not base64",
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa==",
                "whsk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
            })
    void what_is_no_secret_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Secret.parse(text))
                .withMessageContaining("24 to 64 bytes")
                .withMessageNotContaining("LaLa");
    }

    @Test
    void a_secret_longer_than_64_bytes_is_refused() {
        String text = "whsec_" + Base64.getEncoder().encodeToString(new byte[65]);

        assertThatIllegalArgumentException().isThrownBy(() -> Secret.parse(text));
    }
}
