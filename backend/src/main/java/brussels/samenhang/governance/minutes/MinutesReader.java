package brussels.samenhang.governance.minutes;

import brussels.samenhang.governance.Sight;
import brussels.samenhang.governance.minutes.Minutes.Status;
import brussels.samenhang.governance.minutes.MinutesView.Action;
import brussels.samenhang.governance.minutes.MinutesView.Change;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Minutes as they are read: nobody learns of a draft who may not see it. */
@Singleton
class MinutesReader {

    /** The viewer sits in the body {@code b} today, or keeps its papers. */
    static final String SITS = """
            (%s or exists (select from body_seat mine where mine.body_id = b.id and mine.person_id = cast(:sightSelf as uuid)
              and daterange(mine.valid_from, mine.valid_until, '[]') @> cast(:sightToday as date)))""".formatted(Sight.KEEPS);
    private static final String MINUTES = """
            select n.id, n.meeting_id, m.title as meeting_title, n.status, n.edition, n.text, n.public_text, n.reviewed_at, n.published_at, n.approved_at, n.approved_meeting_id,
              a.title as approved_title, n.version, b.confidentiality, %1$s as keeps, %2$s as sits, %3$s as takes_part,
              (select jsonb_agg(jsonb_build_object('at', c.changed_at, 'person', x.name, 'act', c.act, 'before', c.before, 'after', c.after) order by c.changed_at desc, c.id desc)
                from minutes_change c join person x on x.id = c.person_id where c.minutes_id = n.id) as changes
            from minutes n join body b on b.id = n.body_id join meeting m on m.id = n.meeting_id left join meeting a on a.id = n.approved_meeting_id
            where %4$s and (n.status in ('published', 'approved') or %2$s)""".formatted(Sight.KEEPS, SITS, Sight.TAKES_PART, Sight.INSIDE);
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {
    };

    @Inject
    Sql sql;

    @Inject
    Sight sight;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    Optional<MinutesView> find(UUID id) {
        return minutes().and(id, "n.id = :id", "id").first(this::view);
    }

    Optional<MinutesView> ofMeeting(UUID meeting) {
        return minutes().and(meeting, "n.meeting_id = :meeting", "meeting").first(this::view);
    }

    /** Whether the viewer may change or review them: who sits in the body today. */
    boolean sits(UUID id) {
        return viewer.isPerson() && sight.bind(sql.query("select from minutes n join body b on b.id = n.body_id where n.id = :id and " + SITS)).with("id", id).exists();
    }

    private Query minutes() {
        return sight.bind(sql.query(MINUTES));
    }

    private MinutesView view(Row row) throws SQLException {
        var sits = row.bool("sits");
        var within = sits || row.bool("takes_part");
        var status = row.code("status", Status.class);
        return new MinutesView(row.uuid("id"), links.to("minutes", row.uuid("id")), Ref.to(links, "meetings", row.uuid("meeting_id"), row.localized("meeting_title")), status,
                row.integer("edition"), within ? row.localized("text") : null, row.localized("public_text"), row.instant("reviewed_at"), row.instant("published_at"), row.instant("approved_at"),
                Ref.to(links, "meetings", row.uuid("approved_meeting_id"), row.localized("approved_title")),
                sits ? Objects.requireNonNullElse(row.json("changes", CHANGES), List.of()) : null, viewer.isPerson() ? actions(status, row.bool("keeps"), sits) : null, row.integer("version"));
    }

    private static List<Action> actions(Status status, boolean keeps, boolean sits) {
        var actions = new ArrayList<Action>();
        if (sits && status != Status.approved && (keeps || !status.isOut())) {
            actions.add(Action.edit);
        }
        if (sits && status == Status.draft) {
            actions.add(Action.review);
        }
        if (keeps) {
            actions.addAll(switch (status) {
                case draft, reviewed -> List.of(Action.publish);
                case published -> List.of(Action.approve, Action.send);
                case approved -> List.of(Action.send);
            });
        }
        return List.copyOf(actions);
    }
}
