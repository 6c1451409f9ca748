package dev.parley.projections.claims;

import dev.parley.projections.Sql;
import dev.parley.projections.processing.ReadModel;
import dev.parley.projections.processing.ReportActs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the rectangles of versions and claims, and what follows from them. */
public final class ClaimsWriter implements ReadModel {

    private final JdbcTemplate jdbc;
    private final List<ClaimsFollower> followers;
    private final RecentRectangles recent = new RecentRectangles();
    private final Set<String> negotiations = new HashSet<>();

    public ClaimsWriter(JdbcTemplate jdbc, ClaimsFollower... followers) {
        this.jdbc = jdbc;
        this.followers = List.of(followers);
    }

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public List<String> tables() {
        return Stream.concat(
                        Stream.of("claim", "version", "development_text", "negotiation"),
                        followers.stream().flatMap(follower -> follower.tables().stream()))
                .toList();
    }

    /** The rows of the followers are made while the database takes in versions and claims. */
    @Override
    public void take(List<ReportActs> batch) {
        Layout layout = Layout.of(batch, recent);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Runnable>> following =
                    followers.stream()
                            .map(follower -> follower.follow(batch, layout.shifts()))
                            .map(rows -> CompletableFuture.supplyAsync(rows, threads))
                            .toList();
            write(batch, layout);
            following.forEach(rows -> rows.join().run());
        }
    }

    private void write(List<ReportActs> batch, Layout layout) {
        close(layout.closed());
        VersionRows.copy(jdbc, layout.opened());
        ClaimRows.copy(jdbc, layout.opened());
        DevelopmentTexts.copy(jdbc, batch);
        name(layout.opened());
    }

    @Override
    public void forget() {
        recent.forget();
        negotiations.clear();
        followers.forEach(ClaimsFollower::forget);
    }

    private void close(List<Laid> closed) {
        List<Object[]> closings = closed.stream().map(ClaimsWriter::closing).toList();
        jdbc.batchUpdate(
                """
                update version set recorded = tstzrange(lower(recorded), ?)
                where report = ? and revision = ? and upper_inf(recorded)
                """,
                closings);
        jdbc.batchUpdate(
                """
                update claim set recorded = tstzrange(lower(recorded), ?)
                where report = ? and revision = ? and upper_inf(recorded)
                """,
                closings);
    }

    private static Object[] closing(Laid laid) {
        return new Object[] {
            Sql.timestamp(laid.rectangle().recordedTo()),
            laid.name().report().value(),
            laid.rectangle().revision()
        };
    }

    private void name(List<Laid> opened) {
        List<Object[]> unnamed =
                opened.stream()
                        .flatMap(laid -> laid.claims().stream())
                        .map(claim -> claim.development().details().negotiation())
                        .filter(negotiations::add)
                        .map(name -> new Object[] {name})
                        .toList();
        jdbc.batchUpdate("insert into negotiation values (?) on conflict do nothing", unnamed);
    }
}
