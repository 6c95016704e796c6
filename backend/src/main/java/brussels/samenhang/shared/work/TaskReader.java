package brussels.samenhang.shared.work;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Languages;
import brussels.samenhang.shared.text.Texts;
import brussels.samenhang.shared.work.TaskStatus.State;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Singleton
class TaskReader {

    private static final String TASK = """
            select id, kind, subject_id, state, phase, done, total, counts, result, problem, created_at, started_at, completed_at,
              case when state = 'processing' then clock_timestamp() + interval '1 second' end as poll_after,
              cancel_requested_at is not null as cancelled
            from work where id = :id""";
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {
    };

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Languages languages;

    Optional<TaskStatus> find(UUID id) {
        return sql.query(TASK).with("id", id).first(this::status);
    }

    private TaskStatus status(Row row) throws SQLException {
        var state = row.code("state", State.class);
        var cancelled = row.bool("cancelled");
        return new TaskStatus(row.uuid("id"), links.to("tasks", row.uuid("id")), row.text("kind"), row.uuid("subject_id"), state,
                message(state, cancelled, row.text("phase"), row.instant("started_at")), row.integer("done"), row.integer("total"), row.json("counts", COUNTS),
                row.instant("poll_after"), row.instant("created_at"), row.instant("started_at"), row.instant("completed_at"),
                result(row.text("result")), problem(row), state == State.processing && !cancelled ? List.of("cancel") : List.of());
    }

    private String message(State state, boolean cancelled, String phase, Instant started) {
        var key = state != State.processing ? "work." + state : cancelled ? "work.cancelling" : phase != null ? phase : started == null ? "work.waiting" : "work.processing";
        return Texts.get(languages.first(), key);
    }

    private URI result(String path) {
        return path == null ? null : links.to((Object[]) path.split("/"));
    }

    private TaskStatus.TaskProblem problem(Row row) throws SQLException {
        var failure = row.json("problem", TaskStatus.Failure.class);
        return failure == null ? null
                : new TaskStatus.TaskProblem(failure.type().urn(), failure.title().pick(languages.preferred()), failure.detail().pick(languages.preferred()));
    }
}
