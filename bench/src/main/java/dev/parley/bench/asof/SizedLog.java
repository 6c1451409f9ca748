package dev.parley.bench.asof;

import static dev.parley.bench.asof.Measured.MEETING;
import static dev.parley.bench.asof.Measured.PARLEY;
import static dev.parley.bench.asof.Measured.RAW;
import static dev.parley.bench.asof.Measured.STOCK;

import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.measure.Row;
import dev.parley.bench.measure.Trial;
import dev.parley.bench.parley.Archive;
import dev.parley.bench.parley.ParleyNode;
import dev.parley.bench.stock.NegotiationCopy;
import dev.parley.bench.stock.StockAxon;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A log of one size in a database of its own, about which the product, stock Axon and plain tables
 * are asked the same questions.
 */
public final class SizedLog implements AutoCloseable {

    private static final int POINTS = 2_000;

    /** What replaying one negotiation costs does not depend on how many others there are. */
    private static final int COPIED = 100;

    private static final int CHECKED = 20;

    private final Size size;
    private final ParleyNode parley;
    private final RawClaims raw;
    private final StockAxon stock;
    private final ParleyReads reads;
    private final StockReplay replay;
    private final List<Point> points;
    private final List<Point> copied;

    private SizedLog(Size size, ParleyNode parley, RawClaims raw, StockAxon stock) {
        this.size = size;
        this.parley = parley;
        this.raw = raw;
        this.stock = stock;
        this.reads = ParleyReads.of(parley);
        this.replay = new StockReplay(stock.store());
        DataSource database = parley.bean(DataSource.class);
        this.points =
                new Points(JdbcClient.create(database)).choose(POINTS, size.shape().negotiations());
        this.copied = copied(new NegotiationCopy(database));
    }

    /** Makes the database on a server, and fills it. */
    public static SizedLog fill(DatabaseAddress server, Size size) throws Exception {
        DatabaseAddress database = Databases.create(server, size.database());
        ParleyNode parley = ParleyNode.start(database, "bench");
        StockAxon stock = StockAxon.start(database, "bench");
        RawClaims raw = RawClaims.on(database);
        new Archive(parley, JdbcClient.create(parley.bean(DataSource.class)))
                .take(size.tracks(), size.claims());
        raw.fill();
        SizedLog log = new SizedLog(size, parley, raw, stock);
        log.requireOneAnswer();
        return log;
    }

    /**
     * Hands the negotiations of the first points to stock Axon, and gives back all points there.
     */
    private List<Point> copied(NegotiationCopy copy) {
        Set<String> negotiations =
                points.stream()
                        .map(Point::negotiation)
                        .distinct()
                        .limit(COPIED)
                        .collect(Collectors.toSet());
        copy.fill(negotiations);
        return points.stream().filter(point -> negotiations.contains(point.negotiation())).toList();
    }

    private void requireOneAnswer() {
        replay.requireSameAs(reads.schedules(), copied.stream().limit(CHECKED).toList());
    }

    Size size() {
        return size;
    }

    /** Puts a question to the product and to the plain tables at every point for the first time. */
    public List<Row> first(Question question) throws Exception {
        return List.of(
                first(question, PARLEY, reads.to(question)),
                first(question, RAW, raw.to(question)));
    }

    private Row first(Question question, String subject, Subject asked) throws Exception {
        String name = Measured.name(size, question.words(), subject + ", first");
        return Reading.first(name, asked, points);
    }

    /** Puts a question to the product and to the plain tables, so many times a round. */
    public Stream<Trial> trials(Question question, int perRound) {
        return Stream.of(
                trial(question.words(), PARLEY, reads.to(question), points, perRound),
                trial(question.words(), RAW, raw.to(question), points, perRound));
    }

    /** Asks the plain tables and stock Axon for one meeting. */
    public Stream<Trial> trialsOfMeeting(int perRound) {
        return Stream.of(
                trial(MEETING, RAW, raw.toMeeting(), points, perRound),
                trial(MEETING, STOCK, replay, copied, perRound));
    }

    private Trial trial(
            String question, String subject, Subject asked, List<Point> points, int perRound) {
        return Reading.trial(Measured.name(size, question, subject), asked, points, perRound);
    }

    /** The product's questions over HTTP. */
    public HttpReads http() {
        return new HttpReads(parley.port(), points);
    }

    @Override
    public void close() throws SQLException {
        raw.close();
        stock.close();
        parley.close();
    }
}
