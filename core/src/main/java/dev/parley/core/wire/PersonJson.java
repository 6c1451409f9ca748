package dev.parley.core.wire;

import dev.parley.core.development.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A person on the wire. */
final class PersonJson {

    private PersonJson() {}

    static Person read(Fields fields) {
        return new Person(
                fields.requiredText("name", Texts.NAME),
                fields.text("party", Texts.NAME),
                fields.text("role", Texts.NAME),
                fields.flag("anonymous"));
    }

    static @Nullable ObjectNode write(@Nullable Person person) {
        return person == null
                ? null
                : new JsonObject()
                        .put("name", person.name())
                        .put("party", person.party())
                        .put("role", person.role())
                        .put("anonymous", person.anonymous() ? true : null)
                        .node();
    }

    static List<ObjectNode> write(List<Person> people) {
        return people.stream().map(PersonJson::write).map(ObjectNode.class::cast).toList();
    }
}
