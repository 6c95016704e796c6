package brussels.samenhang.membership;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverlappingMembershipTest {

    @Inject
    AgroalDataSource source;

    @Inject
    Fixtures fixtures;

    @Inject
    Sql sql;

    @Test
    void theSecondOfTwoTransactionsThatDoNotSeeEachOtherIsRefused() throws SQLException, InterruptedException, ExecutionException {
        var organization = fixtures.organization("Buurthuis");
        var network = fixtures.partnership("Netwerk");
        try (var first = source.getConnection(); var second = source.getConnection(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            insert(first, organization, network, LocalDate.of(2026, 1, 1));

            var waiting = threads.submit(() -> {
                try {
                    insert(second, organization, network, LocalDate.of(2026, 6, 1));
                    return "none";
                } catch (SQLException refused) {
                    return refused.getSQLState();
                } finally {
                    second.rollback();
                }
            });
            Thread.sleep(200);
            assertThat(waiting.isDone()).as("the database makes the second wait for the first").isFalse();
            first.commit();

            assertThat(waiting.get()).isEqualTo("23P01");
        }
        assertThat(periods(organization, network)).containsExactly(LocalDate.of(2026, 1, 1));
    }

    @Test
    void anEarlierClosedPeriodMayBeRecordedBesideTheRunningOne() throws SQLException {
        var organization = fixtures.organization("Buurthuis");
        var network = fixtures.partnership("Netwerk");
        fixtures.endedMembership(organization, network, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), "moved", "");

        fixtures.membership(organization, network, LocalDate.of(2023, 1, 1));

        assertThat(periods(organization, network)).containsExactly(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1));
    }

    @Test
    void ofTwoCoordinatorsWhoAdmitAtTheSameMomentOneIsToldThatItIsDone() throws InterruptedException, ExecutionException {
        var organization = fixtures.organization("Buurthuis");
        var network = fixtures.partnership("Netwerk");
        var coordinators = List.of(fixtures.coordinatorOf(network), fixtures.coordinatorOf(network));
        var id = Api.as(fixtures.ownerOf(organization)).contentType(ContentType.JSON)
                .body(Map.of("direction", "application", "organization", organization, "partnership", network))
                .post("/membershipRequests").then().statusCode(201).extract().<String>path("id");
        var start = new CountDownLatch(1);

        List<Integer> statuses;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = coordinators.stream().map(coordinator -> threads.submit(() -> {
                start.await();
                return Api.as(coordinator).contentType(ContentType.JSON).body(Map.of("outcome", "accepted"))
                        .post("/membershipRequests/" + id + "/decisions").statusCode();
            })).toList();
            start.countDown();
            statuses = Stream.of(answers.get(0).get(), answers.get(1).get()).sorted().toList();
        }

        assertThat(statuses).containsExactly(200, 409);
        assertThat(periods(organization, network)).hasSize(1);
    }

    private List<LocalDate> periods(UUID organization, UUID network) {
        return sql.query("select valid_from from membership where organization_id = :o and partnership_id = :p order by valid_from")
                .with("o", organization).with("p", network).list(row -> row.date("valid_from"));
    }

    private static void insert(Connection connection, UUID organization, UUID network, LocalDate from) throws SQLException {
        try (var statement = connection.prepareStatement("insert into membership (organization_id, partnership_id, kind, valid_from) values (?, ?, 'partner', ?)")) {
            statement.setObject(1, organization);
            statement.setObject(2, network);
            statement.setObject(3, from);
            statement.executeUpdate();
        }
    }
}
