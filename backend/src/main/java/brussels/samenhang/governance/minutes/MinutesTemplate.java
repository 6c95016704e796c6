package brussels.samenhang.governance.minutes;

import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What minutes begin with: who was there by organization, the agenda as held, decisions, and tasks with owner and date. */
@Singleton
class MinutesTemplate {

    private static final String PRESENT = """
            select o.name, a.category, a.present, a.excused from meeting_attendance a join organization o on o.id = a.organization_id where a.meeting_id = :meeting order by o.sort_name, a.category""";
    private static final String ITEMS = "select title, state from meeting_item where meeting_id = :meeting and state not in ('proposed', 'declined') order by position";
    private static final String DECISIONS = "select title from decision where meeting_id = :meeting order by created_at";
    private static final String TASKS = """
            select t.title, t.due_on, o.name as organization, x.name as person, coalesce(post.title, role.label) as post from assigned_task t left join organization o on o.id = t.organization_id
              left join person x on x.id = t.person_id left join post on post.id = t.post_id left join vocabulary_term role on role.vocabulary = 'roleTypes' and role.code = post.role_type
            where t.meeting_id = :meeting order by t.due_on nulls last, t.created_at""";

    @Inject
    Sql sql;

    @Inject
    RefDataApi refData;

    /** @param names of persons who took a task upon themselves stand in it: not for everybody */
    String write(UUID meeting, Language language, boolean names) {
        return section(language, "present", meeting, PRESENT, row -> present(row, language)) + section(language, "agenda", meeting, ITEMS, row -> item(row, language))
                + section(language, "decisions", meeting, DECISIONS, row -> words(row, "title", language)) + section(language, "tasks", meeting, TASKS, row -> task(row, language, names));
    }

    private interface Line {
        String of(Row row) throws SQLException;
    }

    private String section(Language language, String name, UUID meeting, String query, Line line) {
        List<String> lines = sql.query(query).with("meeting", meeting).list(line::of);
        return Texts.get(language, "minutes.heading." + name) + "\n" + (lines.isEmpty() ? "–" : lines.stream().map(one -> "- " + one).collect(Collectors.joining("\n"))) + "\n\n";
    }

    private String present(Row row, Language language) throws SQLException {
        var how = row.integer("present") > 0 ? String.valueOf(row.integer("present")) : Texts.get(language, row.bool("excused") ? "minutes.excused" : "minutes.absent");
        return words(row, "name", language) + " (" + refData.label("functionCategories", row.text("category")).pick(language) + "): " + how;
    }

    private static String item(Row row, Language language) throws SQLException {
        var title = words(row, "title", language);
        return row.text("state").equals("postponed") ? title + " (" + Texts.get(language, "minutes.postponed") + ")" : title + ":";
    }

    private static String task(Row row, Language language, boolean names) throws SQLException {
        var owner = row.localized("organization") != null ? words(row, "organization", language) : row.localized("post") != null ? words(row, "post", language) : null;
        var who = names && row.text("person") != null ? owner == null ? row.text("person") : row.text("person") + ", " + owner : owner == null ? "–" : owner;
        return Texts.get(language, row.date("due_on") == null ? "minutes.task" : "minutes.taskBy", row.date("due_on") == null ? Map.of("title", words(row, "title", language), "who", who)
                : Map.of("title", words(row, "title", language), "who", who, "due", row.date("due_on")));
    }

    private static String words(Row row, String column, Language language) throws SQLException {
        Localized text = row.localized(column);
        return text == null ? "" : text.pick(language);
    }
}
