package brussels.samenhang.statistics;

import brussels.samenhang.indicator.IndicatorFixture;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Partnerships of their own and what they report, for tests about figures in number. */
@Singleton
class Reports {

    static final int BRUSSELS = 21004;
    static final int ANDERLECHT = 21001;

    /** An indicator with its only wording. */
    record Measured(UUID id, UUID version, String code) {
    }

    @Inject
    Sql sql;

    Measured persons() {
        return measured(IndicatorFixture.personsReached());
    }

    Measured share() {
        return measured(IndicatorFixture.participation());
    }

    Measured defined(Map<String, Object> definition) {
        return measured(IndicatorFixture.approved(definition));
    }

    private Measured measured(String id) {
        return sql.query("select i.code, v.id from indicator i join indicator_version v on v.indicator_id = i.id where i.id = :id").with("id", UUID.fromString(id))
                .first(row -> new Measured(UUID.fromString(id), row.uuid("id"), row.text("code"))).orElseThrow();
    }

    /** Under a generation, 1.0 or 2.0, in a municipality. */
    List<UUID> partnerships(int count, int nisCode, String generation) {
        var ids = new ArrayList<UUID>();
        for (var i = 0; i < count; i++) {
            var id = Ids.next();
            run("""
                    insert into partnership (id, name, type, regime, territory_id, generation_id) values ('%s', jsonb_build_object('nl', 'Proefverband %s'), 'thematicNetwork', 'onProposal',
                    (select id from territory where nis_code = %d), (select id from generation where code = '%s' limit 1))""", id, id, nisCode, generation);
            ids.add(id);
        }
        return ids;
    }

    UUID published(Measured of, UUID partnership, String organization, String quarter, String value) {
        return report(of, partnership, organization, quarter, "published", "value", value, "{}");
    }

    UUID report(Measured of, UUID partnership, String organization, String quarter, String status, String columns, String values, String breakdown) {
        var id = Ids.next();
        run(insert(id, of, partnership, organization, quarter, status, columns, values, breakdown));
        return id;
    }

    static String insert(UUID id, Measured of, UUID partnership, String organization, String quarter, String status, String columns, String values, String breakdown) {
        return """
                insert into observation (id, indicator_id, indicator_version_id, partnership_id, organization_id, period_type, period, period_start, period_end, source, status, disaggregation, %s)
                select '%s', '%s', '%s', '%s', %s, '%s', '%s', date '%s', date '%s', 'Proef', '%s', '%s', %s""".formatted(columns, id, of.id(), of.version(), partnership,
                organization == null ? "null" : "'" + organization + "'", quarter.length() == 4 ? "year" : "quarter", quarter, start(quarter), end(quarter), status, breakdown, values);
    }

    static String start(String period) {
        return period.length() == 4 ? period + "-01-01" : "%s-%02d-01".formatted(period.substring(0, 4), quarter(period) * 3 - 2);
    }

    static String end(String period) {
        return period.length() == 4 ? period + "-12-31" : YearMonth.of(Integer.parseInt(period.substring(0, 4)), quarter(period) * 3).atEndOfMonth().toString();
    }

    private static int quarter(String period) {
        return period.charAt(6) - '0';
    }

    void run(String statement, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> sql.query(values.length == 0 ? statement : statement.formatted(values)).execute());
    }
}
