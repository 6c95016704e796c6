package brussels.samenhang.dashboard;

import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Sql;
import java.time.LocalDate;
import java.util.List;

/** The partnerships a dashboard is asked about, as the beginning of a statement: {@code chosen} whatever their phase, {@code asked} in the phases that were asked for. */
final class ChosenPartnerships {

    private static final String CHOSEN = """
            with chosen as (
              select p.id, p.name, p.sort_name, g.code as generation,
                (select ph.phase from partnership_phase ph where ph.partnership_id = p.id and daterange(ph.valid_from, ph.valid_until, '[]') @> :asOf::date) as phase
              from partnership p left join generation g on g.id = p.generation_id left join territory t on t.id = p.territory_id
              where daterange(p.valid_from, p.valid_until, '[]') @> :asOf::date
                and (:generation::text is null or g.code = :generation)
                and (:anywhere or exists (select from territory m where m.nis_code = any(:municipality::int[]) and (m.id in (t.id, t.parent_id)
                  or exists (select from territory_municipality tm where tm.territory_id = t.id and tm.municipality_id = m.id))))
                and (:any or p.id = any(:partnership::uuid[]))),
            asked as (select * from chosen where :whenever or phase = any(:phase::text[]))
            """;

    private ChosenPartnerships() {
    }

    /** @param rest what follows: more of the {@code with}, beginning with a comma, and the select */
    static Query query(Sql sql, String rest, TakingPartQuery asked, LocalDate asOf) {
        return sql.query(CHOSEN + rest).with("asOf", asOf).with("generation", asked.generation)
                .with("anywhere", none(asked.municipality)).with("municipality", orNone(asked.municipality)).with("any", none(asked.partnership)).with("partnership", orNone(asked.partnership))
                .with("whenever", none(asked.phase)).with("phase", orNone(asked.phase));
    }

    private static boolean none(List<?> values) {
        return values == null || values.isEmpty();
    }

    private static <T> List<T> orNone(List<T> values) {
        return values == null ? List.of() : values;
    }
}
