package dev.parley.projections.webhooks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Where the messages of a subscription are sent. */
record Target(URI uri) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /**
     * Refuses what is no place to send to.
     *
     * @throws IllegalArgumentException with what to mend
     */
    Target {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme) || uri.getHost() == null) {
            throw new IllegalArgumentException(
                    "This must be an absolute http or https URL, with a host in ASCII.");
        }
        if (uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "A URL with a user in it is not taken; messages are signed instead.");
        }
    }

    /**
     * Reads a URL.
     *
     * @throws IllegalArgumentException with what to mend
     */
    static Target parse(String url) {
        try {
            return new Target(new URI(url));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("This is no URL: " + e.getReason() + ".", e);
        }
    }

    /** As names are looked up: a literal of IPv6 has no brackets then. */
    String host() {
        return uri.getHost().replaceAll("[\\[\\]]", "");
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
