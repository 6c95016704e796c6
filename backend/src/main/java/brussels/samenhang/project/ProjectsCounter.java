package brussels.samenhang.project;

import brussels.samenhang.project.ProjectsDashboard.Count;
import brussels.samenhang.project.ProjectsDashboard.Dimension;
import brussels.samenhang.project.ProjectsDashboard.Group;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts projects in one statement, once for each thing they can have in common. */
@Singleton
class ProjectsCounter {

    private static final String COUNTED = """
            ), counted as (
              select 'theme' as dimension, t.id, null::text as code, t.name, tg.code as generation, concat(tg.start_year, lpad(t.position::text, 4, '0')) as place, asked.id as project, asked.status
              from asked left join project_theme pt on pt.project_id = asked.id left join theme t on t.id = pt.theme_id left join generation tg on tg.id = t.generation_id
              union all
              select 'content', null, content.code, null, null, term.position::text, asked.id, asked.status from asked left join lateral unnest(asked.content) as content (code) on true
              left join vocabulary_term term on term.vocabulary = 'projectContents' and term.code = content.code
              union all
              select 'origin', null, asked.origin, null, null, term.position::text, asked.id, asked.status from asked
              left join vocabulary_term term on term.vocabulary = 'projectOrigins' and term.code = asked.origin
              union all
              select 'status', null, asked.status, null, null, term.position::text, asked.id, asked.status from asked
              left join vocabulary_term term on term.vocabulary = 'projectStatuses' and term.code = asked.status
              union all
              select 'partnership', run.id, null, run.name, g.code, run.sort_name, asked.id, asked.status from asked join partnership run on run.id = asked.partnership_id
              left join generation g on g.id = run.generation_id)
            select dimension, id, code, name, generation, status, count(distinct project)::int as projects from counted
            group by dimension, id, code, name, generation, place, status order by dimension, place nulls last, id""";

    @Inject
    Sql sql;

    @Inject
    ProjectReader reader;

    @Inject
    Clock clock;

    private record Key(Dimension dimension, UUID id, String code, Localized name, String generation) {
    }

    ProjectsDashboard count(ProjectFilter filter) {
        Map<Key, List<Count>> groups = new LinkedHashMap<>();
        reader.narrow(sql.query("with asked as (select p.id, p.partnership_id, p.content, p.origin, standing.status " + ProjectReader.FROM), filter).add(COUNTED).list(row -> groups
                .computeIfAbsent(key(row), _ -> new ArrayList<>()).add(new Count(row.code("status", ProjectStatus.class), row.integer("projects"))));
        var all = reader.narrow(sql.query("select count(*)::int as projects, (count(*) filter (where %s <> '{}'))::int as incomplete ".formatted(ProjectReader.MISSING) + ProjectReader.FROM), filter)
                .first(row -> List.of(row.integer("projects"), row.integer("incomplete"))).orElseThrow();
        return new ProjectsDashboard(filter.asOf == null ? LocalDate.now(clock) : filter.asOf, Texts.localized("project.dashboard", Map.of()), all.getFirst(), all.getLast(),
                groups.entrySet().stream().map(ProjectsCounter::group).toList());
    }

    private static Key key(Row row) throws SQLException {
        return new Key(row.code("dimension", Dimension.class), row.uuid("id"), row.text("code"), row.localized("name"), row.text("generation"));
    }

    private static Group group(Map.Entry<Key, List<Count>> entry) {
        var key = entry.getKey();
        return new Group(key.dimension(), key.id(), key.code(), key.name(), key.generation(), entry.getValue().stream().mapToInt(Count::projects).sum(),
                entry.getValue().stream().sorted(Comparator.comparing(Count::status)).toList());
    }
}
