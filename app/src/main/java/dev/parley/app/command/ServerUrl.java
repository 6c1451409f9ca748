package dev.parley.app.command;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine.TypeConversionException;

/** The root of a running Parley. */
record ServerUrl(URI root) {

    static final ServerUrl USUAL = new ServerUrl(URI.create("http://127.0.0.1:8080"));

    private static final Set<String> SCHEMES = Set.of("http", "https");

    static ServerUrl parse(String text) {
        try {
            URI root = new URI(text.replaceFirst("/+$", ""));
            if (root.getHost() != null && SCHEMES.contains(root.getScheme())) {
                return new ServerUrl(root);
            }
            throw notAnAddress(text);
        } catch (URISyntaxException e) {
            throw notAnAddress(text);
        }
    }

    URI at(String path) {
        return URI.create(root + path);
    }

    /** A text as a part of a path, or the value of a parameter. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return root.toString();
    }

    private static TypeConversionException notAnAddress(String text) {
        return new TypeConversionException(
                "'%s' is not an address such as http://127.0.0.1:8080".formatted(text));
    }
}
