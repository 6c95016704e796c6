package brussels.samenhang.project;

import brussels.samenhang.coordination.handover.HandoverScope;
import brussels.samenhang.coordination.handover.HandoverSource;
import brussels.samenhang.coordination.handover.NewcomerSource;
import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Projects that are not over, for a successor with proposals too, for a newcomer what is public. */
@Singleton
class ProjectChapters implements HandoverSource, NewcomerSource {

    private static final int PLACE = 26;
    private static final String PROJECTS = """
            select 'project:' || p.id as key, p.name, label.label, p.planned_until, '/projects/' || p.id as page
            from project p cross join lateral project_standing(p.id, cast(:day as date)) standing
              left join vocabulary_term label on label.vocabulary = 'projectStatuses' and label.code = standing.status
            where (p.partnership_id = any(cast(:partnerships as uuid[])) or exists (select from project_partnership pp where pp.project_id = p.id and pp.partnership_id = any(cast(:partnerships as uuid[]))))
              and standing.status not in ('stopped', 'completed', 'continuedElsewhere') and (:proposals or standing.status not in ('proposed', 'notFunded'))
            order by p.sort_name, p.id""";

    @Inject
    Sql sql;

    @Override
    public Optional<Chapter> chapter(HandoverScope scope) {
        return chapter(scope.partnerships(), scope.day(), true);
    }

    @Override
    public Optional<Chapter> chapter(UUID partnership, LocalDate day) {
        return chapter(Set.of(partnership), day, false);
    }

    private Optional<Chapter> chapter(Collection<UUID> partnerships, LocalDate day, boolean proposals) {
        var lines = sql.query(PROJECTS).with("partnerships", partnerships).with("day", day).with("proposals", proposals)
                .list(row -> new Chapter.Line(row.text("key"), row.localized("name"), row.localized("label"), row.date("planned_until"), row.text("page")));
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(new Chapter("projects", PLACE, Texts.localized("project.chapter", Map.of()), Texts.localized("project.chapterIntro", Map.of()), lines));
    }
}
