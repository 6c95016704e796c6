package brussels.samenhang.savedview;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Localized;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * The public figures in a view that were published or changed since a moment. The mail goes out when nobody is signed in, so it
 * tells what everybody may see, and never what is about too few persons.
 */
@Singleton
class ChangedFigures {

    /** More are not told one by one. */
    static final int MOST = 15;

    private static final String CHANGED = """
            select v.name as indicator, coalesce(p.name, t.name) as subject, o.period, round(o.value, o.value_scale) as value, count(*) over ()::int as total
            from observation o join indicator i on i.id = o.indicator_id join indicator_version v on v.id = o.indicator_version_id
              left join partnership p on p.id = o.partnership_id left join territory t on t.id = coalesce(p.territory_id, o.territory_id)
              left join territory m on m.id = t.parent_id
            where o.status = 'published' and o.organization_id is null and o.disaggregation = '{}' and o.updated_at > :since
              and not exists (select from confidential_figure c where c.observation_id = o.id)""";

    record Changed(Localized indicator, Localized subject, String period, BigDecimal value, int total) {
    }

    @Inject
    Sql sql;

    List<Changed> since(Instant since, Address address) {
        if (!address.isOfFigures() || address.indicators().isEmpty()) {
            return List.of();
        }
        return sql.query(CHANGED).with("since", since).and(address.indicators(), "i.code = any(:indicator)", "indicator")
                .and(address.partnerships().isEmpty() ? null : address.partnerships(), "o.partnership_id = any(:partnership)", "partnership")
                .and(address.municipalities().isEmpty() ? null : address.municipalities(), "t.nis_code = any(:municipality) or m.nis_code = any(:municipality)", "municipality")
                .add("order by v.name ->> 'nl', coalesce(p.sort_name, t.sort_name), o.period_end desc, o.id limit :most").with("most", MOST)
                .list(row -> new Changed(row.localized("indicator"), row.localized("subject"), row.text("period"), row.decimal("value"), row.integer("total")));
    }
}
