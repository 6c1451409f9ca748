package dev.parley.projections.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Slugs as people write names. Sources keep their slugs: how they are spelled is theirs to say. */
public final class Names {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9._-]*");
    private static final Set<String> ABBREVIATIONS =
            Set.of("eu", "gcc", "iaea", "nato", "osce", "uae", "uk", "un", "us", "usa");
    private static final Set<String> SMALL =
            Set.of("and", "at", "by", "for", "in", "of", "on", "the");

    private Names() {}

    public static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    /** A negotiation or a meeting: {@code abu-dhabi-trilateral} is Abu Dhabi Trilateral. */
    public static String title(String slug) {
        String words = Arrays.stream(words(slug)).map(Names::word).collect(Collectors.joining(" "));
        return capitalised(words);
    }

    /** An issue, which may be any text: {@code security-guarantees} is Security guarantees. */
    public static String issue(String text) {
        return isSlug(text)
                ? capitalised(
                        Arrays.stream(words(text))
                                .map(word -> ABBREVIATIONS.contains(word) ? upper(word) : word)
                                .collect(Collectors.joining(" ")))
                : text;
    }

    private static String[] words(String slug) {
        return slug.split("[-_]+", -1);
    }

    private static String word(String word) {
        if (ABBREVIATIONS.contains(word)) {
            return upper(word);
        }
        return SMALL.contains(word) ? word : capitalised(word);
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : upper(text.substring(0, 1)) + text.substring(1);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
