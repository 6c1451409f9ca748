package dev.parley.bench.asof;

import static dev.parley.bench.asof.Measured.MEETING;
import static dev.parley.bench.asof.Measured.PARLEY;
import static dev.parley.bench.asof.Measured.RAW;
import static dev.parley.bench.asof.Measured.STOCK;
import static dev.parley.bench.asof.Measured.name;

import dev.parley.bench.measure.Rounds;
import dev.parley.bench.measure.Trial;
import dev.parley.bench.parley.ParleyNode;
import dev.parley.bench.stock.NegotiationCopy;
import dev.parley.bench.stock.StockAxon;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Puts the same questions to the product, to stock Axon and to plain tables. */
public final class Readings {

    /** What replaying one negotiation costs does not depend on how many others there are. */
    private static final int COPIED = 100;

    private static final int CHECKED = 20;

    private final ParleyReads parley;
    private final RawClaims raw;
    private final StockReplay stock;
    private final NegotiationCopy copy;

    public Readings(ParleyNode parley, RawClaims raw, StockAxon stock) {
        this.parley = ParleyReads.of(parley);
        this.raw = raw;
        this.stock = new StockReplay(stock.store());
        this.copy = new NegotiationCopy(parley.bean(DataSource.class));
    }

    /** Asks so many points a round. */
    public Measured at(Size size, List<Point> points, int perRound, Duration warmUp)
            throws SQLException {
        raw.fill();
        List<Point> copied = copied(points);
        stock.requireSameAs(parley.schedules(), copied.stream().limit(CHECKED).toList());
        List<Trial> trials = new ArrayList<>();
        for (Question question : Question.values()) {
            String words = question.words();
            trials.add(
                    Reading.trial(
                            name(size, words, PARLEY), parley.to(question), points, perRound));
            trials.add(Reading.trial(name(size, words, RAW), raw.to(question), points, perRound));
        }
        trials.add(Reading.trial(name(size, MEETING, RAW), raw.toMeeting(), points, perRound));
        trials.add(Reading.trial(name(size, MEETING, STOCK), stock, copied, perRound));
        return new Measured(size, Rounds.of(trials, warmUp));
    }

    /**
     * Hands the negotiations of the first points to stock Axon, and gives back all points there.
     */
    private List<Point> copied(List<Point> points) {
        Set<String> negotiations =
                points.stream()
                        .map(Point::negotiation)
                        .distinct()
                        .limit(COPIED)
                        .collect(Collectors.toSet());
        copy.fill(negotiations);
        return points.stream().filter(point -> negotiations.contains(point.negotiation())).toList();
    }
}
