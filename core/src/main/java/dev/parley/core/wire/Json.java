package dev.parley.core.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Reads and writes JSON (RFC 8259), strictly: a repeated key is a fault, not the last one wins. */
public final class Json {

    private static final int DEEPEST = 32;

    /** What cannot be decoded becomes this character, which may also have been sent as it is. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .build();

    private Json() {}

    /**
     * Reads a document.
     *
     * @throws Malformed if it is not one JSON value
     */
    public static JsonNode parse(byte[] document) {
        try (JsonParser parser = MAPPER.createParser(text(document))) {
            return parse(parser);
        }
    }

    /** Reads a document that Parley wrote. */
    public static ObjectNode object(byte[] document) {
        try (JsonParser parser = MAPPER.createParser(document)) {
            return (ObjectNode) parse(parser);
        }
    }

    /** As {@link #object(byte[])}, of a text. */
    public static ObjectNode object(String document) {
        return object(document.getBytes(StandardCharsets.UTF_8));
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** A value whose text is there already, and is written as it is. */
    public static JsonNode ready(String text) {
        return MAPPER.getNodeFactory().rawValueNode(new RawValue(text));
    }

    public static byte[] bytes(JsonNode node) {
        return MAPPER.writeValueAsBytes(node);
    }

    /** The parser's own words, without where in itself it found the fault. */
    private static String plain(String message) {
        return message.replaceFirst("(?s)\\s*[(\\[](start marker|Source).*", "");
    }

    private static String text(byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : strictly(document);
    }

    private static String strictly(byte[] document) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
        } catch (CharacterCodingException _) {
            throw new Malformed("", "This is not text in UTF-8.");
        }
    }

    private static JsonNode parse(JsonParser parser) {
        try {
            if (parser.nextToken() == null) {
                throw new Malformed("", "Send a JSON object; the document is empty.");
            }
            JsonNode node = MAPPER.readTree(parser);
            if (parser.nextToken() != null) {
                throw new Malformed("", "Send one JSON value; something follows its end.");
            }
            return node;
        } catch (StreamConstraintsException _) {
            throw new Malformed(
                    parser.streamReadContext().pathAsPointer().toString(),
                    "This is nested too deep, or a number or a name in it is too long.");
        } catch (JacksonException e) {
            throw new Malformed(
                    parser.streamReadContext().pathAsPointer().toString(),
                    "This is not valid JSON: " + plain(e.getOriginalMessage()));
        }
    }
}
