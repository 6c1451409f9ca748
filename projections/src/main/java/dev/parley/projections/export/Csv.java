package dev.parley.projections.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.node.ObjectNode;

/** A timeline as CSV (RFC 4180): a row of titles, then one row for each development. */
final class Csv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setHeader(Column.ALL.stream().map(Column::title).toArray(String[]::new))
                    .get();

    private Csv() {}

    static void write(Stream<ObjectNode> entries, Writer to) throws IOException {
        CSVPrinter printer = new CSVPrinter(to, FORMAT);
        for (Iterator<ObjectNode> each = entries.iterator(); each.hasNext(); ) {
            ObjectNode entry = each.next();
            printer.printRecord(Column.ALL.stream().map(column -> column.of(entry)));
        }
        printer.flush();
    }
}
