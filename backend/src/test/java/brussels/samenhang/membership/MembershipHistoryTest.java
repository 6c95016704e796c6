package brussels.samenhang.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.flywaydb.core.Flyway;

/**
 * Whatever an organization does – joining, leaving, joining again, in any order and on any day – the database never
 * holds two memberships of it in one partnership on the same day, and never loses one that was (1-R53).
 */
class MembershipHistoryTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 6, 1);
    private static final String OVERLAP = "23P01";
    private static EmbeddedPostgres postgres;
    private static Connection connection;

    record Step(boolean join, int day) {

        LocalDate date() {
            return FIRST_DAY.plusDays(day);
        }
    }

    private record Span(LocalDate from, LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        boolean reaches(LocalDate day) {
            return until == null || !until.isBefore(day);
        }
    }

    @BeforeContainer
    static void aDatabaseWithTheSchema() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        connection = postgres.getPostgresDatabase().getConnection();
        run("create role samenhang_app");
        Flyway.configure().dataSource(postgres.getPostgresDatabase()).locations("classpath:db/migration").load().migrate();
        run("insert into partnership (id, name, type) values ('00000000-0000-4000-8000-000000000001', '{\"nl\": \"Netwerk\"}', 'thematicNetwork')");
    }

    @AfterContainer
    static void stop() throws IOException, SQLException {
        connection.close();
        postgres.close();
    }

    @Property(tries = 150)
    void noSequenceOfJoiningAndLeavingOverlapsOrLosesHistory(@ForAll("histories") List<Step> steps) throws SQLException {
        var organization = newOrganization();
        var expected = new ArrayList<Span>();
        for (var step : steps) {
            if (step.join()) {
                join(organization, step.date(), expected);
            } else {
                leave(organization, step.date(), expected);
            }
            assertThat(stored(organization)).containsExactlyInAnyOrderElementsOf(expected);
            for (var day = FIRST_DAY; day.isBefore(FIRST_DAY.plusDays(32)); day = day.plusDays(1)) {
                var today = day;
                assertThat(expected.stream().filter(span -> span.covers(today)).count()).isLessThanOrEqualTo(1);
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(Arbitraries.of(true, false), Arbitraries.integers().between(0, 30)).as(Step::new).list().ofMinSize(1).ofMaxSize(12);
    }

    /** Joining on a day is possible when no membership reaches that day or a later one. */
    private static void join(UUID organization, LocalDate day, List<Span> expected) throws SQLException {
        var possible = expected.stream().noneMatch(span -> span.reaches(day));
        try (var insert = connection.prepareStatement("""
                insert into membership (organization_id, partnership_id, kind, valid_from)
                values (?, '00000000-0000-4000-8000-000000000001', 'partner', ?)""")) {
            insert.setObject(1, organization);
            insert.setObject(2, Date.valueOf(day));
            insert.executeUpdate();
            assertThat(possible).isTrue();
            expected.add(new Span(day, null));
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).isEqualTo(OVERLAP);
            assertThat(possible).isFalse();
        }
    }

    /** Leaving closes the membership that runs; its beginning stays. */
    private static void leave(UUID organization, LocalDate day, List<Span> expected) throws SQLException {
        try (var update = connection.prepareStatement("""
                update membership set valid_until = ?, end_reason = 'lackOfTime'
                where organization_id = ? and valid_until is null and valid_from <= ?""")) {
            update.setObject(1, Date.valueOf(day));
            update.setObject(2, organization);
            update.setObject(3, Date.valueOf(day));
            update.executeUpdate();
        }
        expected.replaceAll(span -> span.until() == null && !span.from().isAfter(day) ? new Span(span.from(), day) : span);
    }

    private static List<Span> stored(UUID organization) throws SQLException {
        try (var select = connection.prepareStatement("select valid_from, valid_until from membership where organization_id = ?")) {
            select.setObject(1, organization);
            var found = new ArrayList<Span>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Span(rows.getObject(1, LocalDate.class), rows.getObject(2, LocalDate.class)));
                }
            }
            return found;
        }
    }

    private static UUID newOrganization() throws SQLException {
        var id = UUID.randomUUID();
        run("insert into organization (id, name, type) values ('%s', '{\"nl\": \"Buurthuis\"}', 'association')".formatted(id));
        return id;
    }

    private static void run(String statement) throws SQLException {
        try (var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
