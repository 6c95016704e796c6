package brussels.samenhang.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.samenhang.shared.paging.PageRequest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SqlTest {

    @Inject
    Sql sql;

    @Test
    void parametersHaveNamesAndMayBeUsedTwice() {
        assertThat(sql.query("select :a::int + :b::int + :a::int as total").with("a", 1).with("b", 10).list(row -> row.integer("total"))).containsExactly(12);
    }

    @Test
    void aColonInALiteralIsNoParameter() {
        assertThat(sql.query("select '12:00 :no '' :no' as text where :yes").with("yes", true).first(row -> row.text("text"))).contains("12:00 :no ' :no");
    }

    @Test
    void aValueNeverBecomesSql() {
        assertThat(sql.query("select :text::text as text").with("text", "'; drop table person; --").first(row -> row.text("text"))).contains("'; drop table person; --");
    }

    @Test
    void aForgottenParameterIsAnErrorOfOurs() {
        assertThatThrownBy(() -> sql.query("select :missing").list(row -> null)).isInstanceOf(IllegalArgumentException.class).hasMessage("No value for :missing");
    }

    @Test
    void aFilterThatIsNotGivenIsNoCondition() {
        var all = sql.query("select n from generate_series(1, 5) n where true").and(null, "n = :n", "n").and(List.of(), "n = any(:many)", "many");
        assertThat(all.list(row -> row.integer("n"))).containsExactly(1, 2, 3, 4, 5);
        var some = sql.query("select n from generate_series(1, 5) n where true").and(List.of(2, 4), "n = any(:many)", "many").andWhen(true, "n > 2");
        assertThat(some.list(row -> row.integer("n"))).containsExactly(4);
    }

    @Test
    void valuesComeBackAsTheyWent() {
        var id = Ids.next();
        var moment = Instant.parse("2026-03-01T09:30:00Z");
        sql.query("select :id::uuid as id, :moment::timestamptz as moment, :texts::text[] as texts, null::int as nothing, '{\"nl\": \"Zaal\"}'::jsonb as name")
                .with("id", id).with("moment", moment).with("texts", List.of("a", "b")).list(row -> {
                    assertThat(row.uuid("id")).isEqualTo(id);
                    assertThat(row.instant("moment")).isEqualTo(moment);
                    assertThat(row.texts("texts")).containsExactly("a", "b");
                    assertThat(row.integer("nothing")).isNull();
                    assertThat(row.localized("name").nl()).isEqualTo("Zaal");
                    return null;
                });
    }

    private static final String CONNECTION = "select pg_backend_pid() as connection";

    @Test
    void aQueryWithinAQueryTakesNoSecondConnection() {
        var both = sql.query(CONNECTION).first(row -> List.of(row.integer("connection"), connection())).orElseThrow();
        assertThat(both.getFirst()).isEqualTo(both.getLast());
    }

    @Test
    void anActWithinAQueryIsStillATransactionOfItsOwn() {
        var both = sql.query(CONNECTION).first(row -> List.of(row.integer("connection"), QuarkusTransaction.requiringNew().call(this::connection))).orElseThrow();
        assertThat(both.getFirst()).isNotEqualTo(both.getLast());
    }

    private Integer connection() {
        return sql.query(CONNECTION).first(row -> row.integer("connection")).orElseThrow();
    }

    @Test
    void aPageComesWithTheTotal() {
        var request = new PageRequest();
        request.page = 2;
        request.pageSize = 3;
        var slice = sql.query("select n from generate_series(1, 8) n").page(request, "order by n", row -> row.integer("n"));
        assertThat(slice.items()).containsExactly(4, 5, 6);
        assertThat(slice.total()).isEqualTo(8);
    }

    @Test
    void identifiersAreOrderedByTimeAndOfVersionSeven() throws InterruptedException {
        var first = Ids.next();
        Thread.sleep(2);
        var second = Ids.next();
        assertThat(first.version()).isEqualTo(7);
        assertThat(first.variant()).isEqualTo(2);
        assertThat(first.toString()).isLessThan(second.toString());
        assertThat(sql.query("select uuid_extract_version(:id) as version").with("id", first).first(row -> row.integer("version"))).contains(7);
    }

    @Test
    void theApplicationMayNotChangeTheSchema() {
        assertThatThrownBy(() -> sql.query("create table more (id int)").execute()).hasCauseInstanceOf(SQLException.class).hasMessageContaining("permission denied");
    }

    @Test
    void theApplicationMayNotRewriteTheJournal() {
        assertThatThrownBy(() -> sql.query("update journal_entry set act = 'x'").execute()).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> sql.query("delete from journal_entry where id = :id").with("id", UUID.randomUUID().getLeastSignificantBits()).execute())
                .hasMessageContaining("permission denied");
    }
}
