package dev.parley.projections.calendar;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Folds lines by what they take in UTF-8, and never inside a character. */
final class Folded {

    private static final int MOST_OCTETS = 75;
    private static final Pattern FOLD = Pattern.compile("\r\n[ \t]");

    private Folded() {}

    /** The lines, however they were folded before. */
    static String of(String lines) {
        return FOLD.matcher(lines)
                .replaceAll("")
                .lines()
                .map(Folded::line)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(String line) {
        StringBuilder folded = new StringBuilder(line.length() + 16);
        int used = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            int character = line.codePointAt(i);
            int octets = octets(character);
            if (used + octets > MOST_OCTETS) {
                folded.append("\r\n ");
                used = 1;
            }
            folded.appendCodePoint(character);
            used += octets;
        }
        return folded.toString();
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
