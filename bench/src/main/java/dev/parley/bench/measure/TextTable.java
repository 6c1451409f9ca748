package dev.parley.bench.measure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of cells in aligned columns; every row has as many cells. */
record TextTable(List<List<String>> rows) {

    @Override
    public String toString() {
        return rows.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(List<String> row) {
        return IntStream.range(0, row.size())
                        .mapToObj(column -> padded(row.get(column), width(column)))
                        .collect(Collectors.joining("  ", "  ", ""))
                        .stripTrailing()
                + "\n";
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
