package brussels.samenhang.project;

import brussels.samenhang.project.ProjectCommands.StatusChange;
import brussels.samenhang.project.ProjectFields.Participant;
import brussels.samenhang.project.ProjectFields.Stance;
import brussels.samenhang.shared.persistence.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What stands beside a project in tables of its own. */
@Singleton
class ProjectParts {

    /** What a project is tied to, by id. */
    record Held(List<UUID> sharedWith, List<UUID> themes, List<Participant> participants, List<UUID> posts, List<UUID> indicators) {
    }

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    Held of(UUID project) {
        return new Held(ids("project_partnership", "partnership_id", project), ids("project_theme", "theme_id", project), participants(project),
                ids("project_post", "post_id", project), ids("project_indicator", "assignment_id", project));
    }

    void keep(UUID project, ProjectFields fields) {
        keep("project_partnership", "partnership_id", project, fields.sharedWith());
        keep("project_theme", "theme_id", project, fields.themes());
        keep("project_post", "post_id", project, fields.posts());
        keep("project_indicator", "assignment_id", project, fields.indicators());
        sql.query("delete from project_participant where project_id = :project").with("project", project).execute();
        sql.query("""
                insert into project_participant (project_id, organization_id, role, contribution, stance, valid_from, valid_until)
                select :project, p.organization, p.role, p.contribution, p.stance, p."validFrom", p."validUntil"
                from jsonb_to_recordset(:participants::jsonb) as p (organization uuid, role text, contribution jsonb, stance text, "validFrom" date, "validUntil" date)""")
                .with("project", project).with("participants", text(fields.participants())).execute();
    }

    void stand(UUID project, StatusChange change) {
        sql.query("insert into project_status (project_id, status, since, cause, reason, learned) values (:project, :status, :since, :cause, :reason, :learned)").with("project", project)
                .with("status", change.status()).with("since", change.since()).with("cause", change.cause()).with("reason", change.reason()).with("learned", change.learned()).execute();
    }

    private List<Participant> participants(UUID project) {
        return sql.query("select organization_id, role, contribution, stance, valid_from, valid_until from project_participant where project_id = :project order by id").with("project", project)
                .list(row -> new Participant(row.uuid("organization_id"), row.text("role"), row.localized("contribution"), row.code("stance", Stance.class), row.date("valid_from"),
                        row.date("valid_until")));
    }

    /** Table and column are names of our own, never of a caller. */
    private List<UUID> ids(String table, String column, UUID project) {
        return sql.query("select %1$s as id from %2$s where project_id = :project order by %1$s".formatted(column, table)).with("project", project).list(row -> row.uuid("id"));
    }

    private void keep(String table, String column, UUID project, Collection<UUID> ids) {
        sql.query("delete from %2$s where project_id = :project and %1$s <> all(cast(:ids as uuid[]))".formatted(column, table)).with("project", project).with("ids", ids).execute();
        sql.query("insert into %2$s (project_id, %1$s) select :project, id from unnest(cast(:ids as uuid[])) id on conflict do nothing".formatted(column, table))
                .with("project", project).with("ids", ids).execute();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
