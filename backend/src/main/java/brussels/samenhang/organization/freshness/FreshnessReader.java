package brussels.samenhang.organization.freshness;

import brussels.samenhang.organization.Freshness;
import brussels.samenhang.organization.MunicipalityName;
import brussels.samenhang.organization.OrganizationStatus;
import brussels.samenhang.organization.StatusVerifier;
import brussels.samenhang.organization.freshness.FreshnessView.Counts;
import brussels.samenhang.organization.freshness.FreshnessView.OfMunicipality;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How fresh the register is, without ranking anybody. */
@Singleton
class FreshnessReader {

    private static final String COUNTS = """
            select m.nis_code, m.name, count(*) as organizations, count(*) filter (where o.last_confirmed_on >= :fresh) as within_year,
              count(*) filter (where o.last_confirmed_on < :fresh) as older, count(*) filter (where o.last_confirmed_on is null) as never
            from organization o left join territory m on m.id = o.municipality_id
            where o.status <> 'ended' and o.merged_into_id is null
            group by m.id, m.nis_code, m.name, m.sort_name order by m.sort_name nulls last""";
    private static final String USED = "exists (select from organization_user u where u.organization_id = o.id and u.ended_at is null and daterange(u.since, u.until, '[]') @> :today)";
    private static final String STALE = """
            select o.id, o.name, m.nis_code, m.name as municipality_name, o.last_confirmed_on, o.assisted_since, o.status, o.status_verified_on, o.status_verified_by,
              %s as used, reminded.times, reminded.last_at
            from organization o left join territory m on m.id = o.municipality_id
            cross join lateral (select count(*) as times, max(r.sent_at) as last_at from organization_reminder r
              where r.organization_id = o.id and (o.last_confirmed_on is null or r.since = o.last_confirmed_on)) reminded
            where o.merged_into_id is null and (o.last_confirmed_on is null or o.last_confirmed_on < :fresh)""".formatted(USED);

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    FreshnessView overview() {
        var today = LocalDate.now(clock);
        var municipalities = sql.query(COUNTS).with("fresh", today.minusMonths(Freshness.STALE_MONTHS)).list(FreshnessReader::ofMunicipality);
        return new FreshnessView(today, Texts.localized("freshness.definition", Map.of()), sum(municipalities), municipalities);
    }

    Slice<StaleRecord> stale(StaleQuery query) {
        var today = LocalDate.now(clock);
        var wanted = sql.query(STALE).with("fresh", today.minusMonths(Freshness.STALE_MONTHS)).with("today", today)
                .and(query.municipality, "m.nis_code = any(:municipality)", "municipality")
                .and(query.confirmed, "(o.last_confirmed_on is not null) = :confirmed", "confirmed")
                .and(query.used, USED + " = :wantedUse", "wantedUse")
                .and(query.status, "o.status = any(:status)", "status");
        return wanted.andWhen(query.status == null || query.status.isEmpty(), "o.status <> 'ended'").page(query, "order by o.sort_name, o.id", this::record);
    }

    private StaleRecord record(Row row) throws SQLException {
        return new StaleRecord(row.uuid("id"), links.to("organizations", row.uuid("id")), row.localized("name"),
                MunicipalityName.of(row.integer("nis_code"), row.localized("municipality_name")), row.date("last_confirmed_on"), row.date("assisted_since"),
                row.code("status", OrganizationStatus.class), row.date("status_verified_on"), row.code("status_verified_by", StatusVerifier.class),
                row.bool("used"), row.integer64("times").intValue(), row.instant("last_at"));
    }

    private static OfMunicipality ofMunicipality(Row row) throws SQLException {
        return new OfMunicipality(MunicipalityName.of(row.integer("nis_code"), row.localized("name")), new Counts(row.integer64("organizations").intValue(),
                row.integer64("within_year").intValue(), row.integer64("older").intValue(), row.integer64("never").intValue()));
    }

    private static Counts sum(List<OfMunicipality> municipalities) {
        return municipalities.stream().map(OfMunicipality::counts).reduce(new Counts(0, 0, 0, 0), (one, other) -> new Counts(
                one.organizations() + other.organizations(), one.withinYear() + other.withinYear(), one.older() + other.older(), one.never() + other.never()));
    }
}
