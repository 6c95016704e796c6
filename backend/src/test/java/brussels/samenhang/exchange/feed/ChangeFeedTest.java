package brussels.samenhang.exchange.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Fixtures;
import brussels.samenhang.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeFeedTest {

    private static final String MEMBERSHIP_EDITED = "membershipEdited";

    @Inject
    AgroalDataSource source;

    @Inject
    Fixtures fixtures;

    private UUID partnership;

    @BeforeEach
    void aPartnershipOfItsOwn() {
        partnership = fixtures.partnership("Netwerk van de feed");
    }

    @Test
    void changesComeInOrderAndPageByPage() throws SQLException {
        var ids = List.of(write(MEMBERSHIP_EDITED), write(MEMBERSHIP_EDITED), write(MEMBERSHIP_EDITED));

        var first = feed("&pageSize=2").body("items", hasSize(2)).body("next", notNullValue()).extract();
        var second = Api.publicly().urlEncodingEnabled(false).get("/changes?" + query(first.path("next"))).then().statusCode(200).body("next", nullValue()).extract();

        var read = new ArrayList<String>(first.path("items.id"));
        read.addAll(second.path("items.id"));
        assertThat(read).containsExactlyElementsOf(ids);
    }

    @Test
    void whoHasReadEverythingGoesOnAfterTheLastCursor() throws SQLException {
        write(MEMBERSHIP_EDITED);
        var cursor = feed("").extract().<String>path("items[0].cursor");
        feed("&after=" + cursor).body("items", empty());

        var later = write(MEMBERSHIP_EDITED);

        feed("&after=" + cursor).body("items.id", contains(later));
    }

    @Test
    void aChangeCommittedLateIsNotSkippedByAReaderAlreadyPastItsNumber() throws SQLException {
        try (var slow = source.getConnection()) {
            begin(slow);
            var late = write(slow, MEMBERSHIP_EDITED);
            var quick = write(MEMBERSHIP_EDITED);
            assertThat(Long.parseLong(quick)).isGreaterThan(Long.parseLong(late));

            feed("").body("items", empty());
            slow.commit();

            feed("").body("items.id", contains(late, quick));
        }
    }

    @Test
    void aLowerNumberOfAYoungerTransactionComesAfterAHigherOneOfAnOlderTransaction() throws SQLException {
        try (var older = source.getConnection(); var younger = source.getConnection()) {
            begin(older);
            begin(younger);
            writeNothing(older);
            var low = write(younger, MEMBERSHIP_EDITED);
            var high = write(older, MEMBERSHIP_EDITED);
            older.commit();
            var seen = feed("").body("items.id", contains(high)).extract().<String>path("items[0].cursor");

            younger.commit();

            feed("&after=" + seen).body("items.id", contains(low));
        }
    }

    @Test
    void whatIsRolledBackNeverComesAndHoldsNothingBack() throws SQLException {
        try (var failing = source.getConnection()) {
            begin(failing);
            write(failing, MEMBERSHIP_EDITED);
            failing.rollback();
        }
        var kept = write(MEMBERSHIP_EDITED);

        feed("").body("items.id", contains(kept));
    }

    @Test
    void thePublicLearnsThatSomethingChangedAToolWithTheScopeAlsoWhat() throws SQLException {
        write(MEMBERSHIP_EDITED, "membership", "{\"kind\": \"partner\", \"endNote\": \"omdat Jan vertrok\"}");

        feed("").body("items[0].subject.href", endsWith("/memberships/" + partnership)).body("items[0].partnership.id", equalTo(partnership.toString()))
                .body("items[0].kind", equalTo("changed")).body("items[0].after", nullValue());
        feed(Tokens.machine("indicators.read"), "").body("items[0].after", nullValue());
        feed(Tokens.machine("register.read"), "").body("items[0].after", equalTo(Map.of("kind", "partner")));
        feed(Tokens.administration(), "").body("items[0].after.endNote", equalTo("omdat Jan vertrok"));
    }

    @Test
    void anActNobodyListedIsToldToWhoTakesPartOnly() throws SQLException {
        write("membershipRequestDeclined", "membershipRequest", "{}");
        write("appointmentEnded", "appointment", "{\"person\": \"%s\"}".formatted(UUID.randomUUID()));

        feed("").body("items", empty());
        feed(fixtures.ownerOf(fixtures.organization("Buurthuis")), "").body("items", empty());
        feed(Tokens.machine("register.read"), "").body("items.act", contains("appointmentEnded")).body("items[0].after", nullValue());
        feed(fixtures.coordinatorOf(partnership), "").body("items.act", contains("membershipRequestDeclined", "appointmentEnded"));
    }

    @Test
    void aMergedRecordLeavesATombstoneThatSaysWhereItGoesOn() {
        var survivor = fixtures.organization("Buurthuis Feed");
        var merged = fixtures.organization("Feed vzw");
        var kept = fixtures.membership(survivor, partnership, LocalDate.of(2024, 1, 1));
        var absorbed = fixtures.membership(merged, partnership, LocalDate.of(2023, 1, 1));

        Api.as(Tokens.administration()).contentType(ContentType.JSON).body(Map.of("survivor", survivor, "merged", merged)).post("/organizationMerges").then().statusCode(201);

        feed("").body("items.kind", contains("merged", "changed")).body("items[0].subject.id", equalTo(absorbed.toString()))
                .body("items[0].replacedBy", endsWith("/memberships/" + kept));
        var tombstone = "items.find { it.subject.id == '%s' }".formatted(merged);
        Api.publicly().get("/changes?type=organization&pageSize=200").then().body(tombstone + ".kind", equalTo("merged"))
                .body(tombstone + ".replacedBy", endsWith("/organizations/" + survivor));
    }

    @Test
    void onlyTheKindsAskedForAreTold() throws SQLException {
        write(MEMBERSHIP_EDITED);
        write("postChanged", "post", "{}");

        feed("&type=post").body("items.subject.type", contains("post"));
        feed("&type=post&type=membership").body("items.subject.type", contains("membership", "post"));
        Api.publicly().get("/changes?type=organization&pageSize=200").then().body("items.subject.type", everyItem(equalTo("organization")))
                .body("items.act", not(hasItem("organizationUserAdded")));
    }

    @Test
    void aCursorThatIsNotOursIsRefused() {
        Api.uncontracted().get("/changes?after=bGlicmFyeQ").then().statusCode(400).body("issues[0].name", equalTo("after"));
        Api.uncontracted().get("/changes?after=!").then().statusCode(400);
    }

    private ValidatableResponse feed(String more) {
        return Api.publicly().get("/changes?partnership=" + partnership + more).then().statusCode(200);
    }

    private ValidatableResponse feed(String token, String more) {
        return Api.as(token).get("/changes?partnership=" + partnership + more).then().statusCode(200);
    }

    private static String query(String address) {
        return address.substring(address.indexOf('?') + 1);
    }

    private String write(String act) throws SQLException {
        return write(act, "membership", "{}");
    }

    private String write(String act, String type, String after) throws SQLException {
        try (var connection = source.getConnection()) {
            return write(connection, act, type, after);
        }
    }

    private String write(Connection connection, String act) throws SQLException {
        return write(connection, act, "membership", "{}");
    }

    private String write(Connection connection, String act, String type, String after) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into journal_entry (act, subject_type, subject_id, partnership_id, after) values (?, ?, ?, ?, ?::jsonb) returning id""")) {
            insert.setString(1, act);
            insert.setString(2, type);
            insert.setObject(3, partnership);
            insert.setObject(4, partnership);
            insert.setString(5, after);
            try (var written = insert.executeQuery()) {
                written.next();
                return written.getString(1);
            }
        }
    }

    /** A transaction that may stay idle as long as a busy machine takes. */
    private static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var patience = connection.prepareStatement("set local idle_in_transaction_session_timeout = 0")) {
            patience.execute();
        }
    }

    /** Begins to write, so that the transaction has its place in the order. */
    private static void writeNothing(Connection connection) throws SQLException {
        try (var begin = connection.prepareStatement("select pg_current_xact_id()")) {
            begin.execute();
        }
    }
}
