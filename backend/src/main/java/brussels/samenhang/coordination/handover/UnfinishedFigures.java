package brussels.samenhang.coordination.handover;

import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Figures that are not done: drafts, what was returned with a question, what waits to be validated. */
@Singleton
class UnfinishedFigures implements HandoverSource {

    private static final int PLACE = 50;
    private static final String FIGURES = """
            select 'figure:' || f.id as key, v.name as title, f.period_end as day, '/figures/' || f.id as page,
              jsonb_build_object('nl', concat_ws(', ', status.label ->> 'nl', f.period, coalesce(o.name ->> 'nl', o.name ->> 'fr')),
                'fr', concat_ws(', ', status.label ->> 'fr', f.period, coalesce(o.name ->> 'fr', o.name ->> 'nl')), 'en', concat_ws(', ', status.label ->> 'en', f.period)) as detail
            from observation f join indicator_version v on v.id = f.indicator_version_id left join organization o on o.id = f.organization_id
            left join vocabulary_term status on status.vocabulary = 'observationStatuses' and status.code = f.status
            where f.partnership_id = any(cast(:partnerships as uuid[])) and f.status in ('draft', 'submitted', 'returned')
            order by f.period_end, key limit 200""";

    @Inject
    Sql sql;

    @Override
    public Optional<Chapter> chapter(HandoverScope scope) {
        return Chapters.of("figures", PLACE, sql.query(FIGURES).with("partnerships", scope.partnerships()).list(Chapters::line));
    }
}
