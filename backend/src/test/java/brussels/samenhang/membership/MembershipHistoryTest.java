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
 * Whatever an organization does – joining, leaving, joining again, falling asleep, waking, in any order and on any day –
 * the database never holds two memberships of it in one partnership on the same day, nor two sleeps of one membership,
 * and never loses one that was (1-R53).
 */
class MembershipHistoryTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 6, 1);
    private static final String OVERLAP = "23P01";
    private static EmbeddedPostgres postgres;
    private static Connection connection;

    enum Kind {
        join, leave, sleep, wake
    }

    record Step(Kind kind, int day) {

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

    private record Sleep(UUID membership, Span span) {
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
    void noSequenceOfJoiningLeavingSleepingAndWakingOverlapsOrLosesHistory(@ForAll("histories") List<Step> steps) throws SQLException {
        var organization = newOrganization();
        var expected = new ArrayList<Span>();
        var slept = new ArrayList<Sleep>();
        for (var step : steps) {
            switch (step.kind()) {
                case join -> join(organization, step.date(), expected);
                case leave -> leave(organization, step.date(), expected);
                case sleep -> sleep(organization, step.date(), slept);
                case wake -> wake(organization, step.date(), slept);
            }
            assertThat(stored(organization)).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(sleeps(organization)).containsExactlyInAnyOrderElementsOf(slept);
            for (var day = FIRST_DAY; day.isBefore(FIRST_DAY.plusDays(32)); day = day.plusDays(1)) {
                var today = day;
                assertThat(expected.stream().filter(span -> span.covers(today)).count()).isLessThanOrEqualTo(1);
                assertThat(slept.stream().filter(sleep -> sleep.span().covers(today)).map(Sleep::membership)).doesNotHaveDuplicates();
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.integers().between(0, 30)).as(Step::new).list().ofMinSize(1).ofMaxSize(16);
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

    /** Whoever is a member on the day may sleep from it, unless it sleeps then or later already. */
    private static void sleep(UUID organization, LocalDate day, List<Sleep> slept) throws SQLException {
        var running = running(organization, day);
        if (running == null) {
            return;
        }
        var possible = slept.stream().filter(sleep -> sleep.membership().equals(running)).noneMatch(sleep -> sleep.span().reaches(day));
        try (var insert = connection.prepareStatement("insert into membership_sleep (membership_id, valid_from, reason) values (?, ?, 'lackOfTime')")) {
            insert.setObject(1, running);
            insert.setObject(2, Date.valueOf(day));
            insert.executeUpdate();
            assertThat(possible).isTrue();
            slept.add(new Sleep(running, new Span(day, null)));
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).isEqualTo(OVERLAP);
            assertThat(possible).isFalse();
        }
    }

    /** Waking closes the sleep that runs; its beginning stays. */
    private static void wake(UUID organization, LocalDate day, List<Sleep> slept) throws SQLException {
        var running = running(organization, day);
        try (var update = connection.prepareStatement("update membership_sleep set valid_until = ? where membership_id = ? and valid_until is null and valid_from <= ?")) {
            update.setObject(1, Date.valueOf(day));
            update.setObject(2, running);
            update.setObject(3, Date.valueOf(day));
            update.executeUpdate();
        }
        slept.replaceAll(sleep -> sleep.membership().equals(running) && sleep.span().until() == null && !sleep.span().from().isAfter(day)
                ? new Sleep(running, new Span(sleep.span().from(), day)) : sleep);
    }

    private static UUID running(UUID organization, LocalDate day) throws SQLException {
        try (var select = connection.prepareStatement("select id from membership where organization_id = ? and daterange(valid_from, valid_until, '[]') @> cast(? as date)")) {
            select.setObject(1, organization);
            select.setObject(2, Date.valueOf(day));
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getObject(1, UUID.class) : null;
            }
        }
    }

    private static List<Sleep> sleeps(UUID organization) throws SQLException {
        try (var select = connection.prepareStatement(
                "select s.membership_id, s.valid_from, s.valid_until from membership_sleep s join membership ms on ms.id = s.membership_id where ms.organization_id = ?")) {
            select.setObject(1, organization);
            var found = new ArrayList<Sleep>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Sleep(rows.getObject(1, UUID.class), new Span(rows.getObject(2, LocalDate.class), rows.getObject(3, LocalDate.class))));
                }
            }
            return found;
        }
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
