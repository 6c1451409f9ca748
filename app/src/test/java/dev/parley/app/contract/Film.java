package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A replay that was seen to its end. */
record Film(List<Scene> scenes) {

    /** One message of it. */
    record Scene(String id, String event, JsonNode data) {

        String text(String field) {
            return data.path(field).asString("");
        }

        /** The day, then what a viewer is told first. */
        @Override
        public String toString() {
            String day = text("moment").substring(8, 10);
            return event.equals("schedule-revised")
                    ? "%s %s %s".formatted(day, text("meeting"), text("when"))
                    : "%s %s %s".formatted(day, text("change"), text("development"));
        }
    }

    static Film of(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/event-stream");
        return new Film(
                Arrays.stream(answer.body().split("\n\n"))
                        .filter(message -> !message.startsWith(":"))
                        .map(Film::scene)
                        .toList());
    }

    private static Scene scene(String message) {
        var fields =
                message.lines()
                        .map(line -> line.split(": ", 2))
                        .collect(Collectors.toMap(field -> field[0], field -> field[1]));
        return new Scene(
                fields.getOrDefault("id", ""),
                fields.getOrDefault("event", ""),
                Wire.json(fields.getOrDefault("data", "")));
    }

    Scene end() {
        assertThat(scenes.getLast().event()).isEqualTo("end");
        return scenes.getLast();
    }

    /** All but its end. */
    List<Scene> told() {
        end();
        return scenes.subList(0, scenes.size() - 1);
    }

    List<String> words() {
        return told().stream().map(Scene::toString).toList();
    }

    List<String> developments() {
        return told().stream()
                .filter(scene -> !scene.event().equals("schedule-revised"))
                .map(Scene::toString)
                .toList();
    }
}
