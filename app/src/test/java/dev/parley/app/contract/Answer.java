package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What Parley answered. */
record Answer(int status, HttpHeaders headers, String body) {

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    String contentType() {
        return header("Content-Type").orElse("");
    }

    /** The whole answer, in which absent beats null. */
    JsonNode json() {
        JsonNode json = Wire.json(body);
        assertThat(holdsNull(json)).as(body).isFalse();
        return json;
    }

    /** What stands at a JSON pointer. */
    JsonNode at(String pointer) {
        return json().at(pointer);
    }

    String text(String pointer) {
        return at(pointer).asString("");
    }

    int number(String pointer) {
        return at(pointer).asInt(-1);
    }

    /** The texts under a name in each element of a list. */
    List<String> texts(String list, String name) {
        return at(list).valueStream().map(each -> each.path(name).asString("")).toList();
    }

    List<JsonNode> lines() {
        return body.lines().map(Wire::json).toList();
    }

    /** Says that a problem was answered in the form of RFC 9457, and which. */
    Answer problem(int expected, String type) {
        assertThat(status).as(body).isEqualTo(expected);
        assertThat(contentType()).startsWith("application/problem+json");
        assertThat(text("/type")).isEqualTo("urn:parley:problem:" + type);
        assertThat(number("/status")).isEqualTo(expected);
        assertThat(text("/title")).isNotBlank();
        assertThat(text("/detail")).isNotBlank();
        return this;
    }

    static Set<String> fields(JsonNode object) {
        return new TreeSet<>(object.propertyNames());
    }

    private static boolean holdsNull(JsonNode json) {
        return json.isNull() || json.valueStream().anyMatch(Answer::holdsNull);
    }
}
