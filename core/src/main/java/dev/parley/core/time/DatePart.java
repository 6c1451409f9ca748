package dev.parley.core.time;

import java.util.List;
import java.util.stream.IntStream;

/** A year, month or day, in which X stands for a digit that is not specified. */
record DatePart(String digits, Qualifier qualifier) {

    private static final List<Integer> ANY_DIGIT = IntStream.range(0, 10).boxed().toList();

    boolean plain() {
        return specified() && qualifier.equals(Qualifier.NONE);
    }

    /** Every number that the digits can stand for, in ascending order. */
    List<Integer> values() {
        if (specified()) {
            return List.of(Integer.valueOf(digits));
        }
        return digits.startsWith("-") ? negatives(digits.substring(1)) : magnitudes(digits);
    }

    private boolean specified() {
        return !digits.contains("X");
    }

    private static List<Integer> negatives(String digits) {
        return magnitudes(digits).reversed().stream().filter(n -> n > 0).map(n -> -n).toList();
    }

    private static List<Integer> magnitudes(String digits) {
        var numbers = List.of(0);
        for (int place = 0; place < digits.length(); place++) {
            numbers = append(choices(digits.charAt(place)), numbers);
        }
        return numbers;
    }

    private static List<Integer> choices(char digit) {
        return digit == 'X' ? ANY_DIGIT : List.of(digit - '0');
    }

    private static List<Integer> append(List<Integer> choices, List<Integer> numbers) {
        return numbers.stream()
                .flatMap(number -> choices.stream().map(digit -> 10 * number + digit))
                .toList();
    }
}
