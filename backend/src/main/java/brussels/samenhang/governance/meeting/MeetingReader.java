package brussels.samenhang.governance.meeting;

import brussels.samenhang.governance.Sight;
import brussels.samenhang.governance.meeting.AgendaItem.Nature;
import brussels.samenhang.governance.meeting.AgendaItem.State;
import brussels.samenhang.governance.meeting.Meeting.Status;
import brussels.samenhang.governance.meeting.MeetingCommands.Document;
import brussels.samenhang.governance.meeting.MeetingCommands.Residents;
import brussels.samenhang.governance.meeting.MeetingView.Action;
import brussels.samenhang.governance.meeting.MeetingView.Guest;
import brussels.samenhang.governance.meeting.MeetingView.Item;
import brussels.samenhang.governance.meeting.MeetingView.Moved;
import brussels.samenhang.governance.meeting.MeetingView.Need;
import brussels.samenhang.governance.meeting.MeetingView.Present;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Languages;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Meetings as they are read: one statement, whatever the number of items and guests. */
@Singleton
class MeetingReader {

    /** Seats of the day of the meeting, of the organization that was asked for. */
    private static final String SEAT = """
            from body_seat s where s.body_id = m.body_id and s.organization_id = cast(:asking as uuid)
              and daterange(s.valid_from, s.valid_until, '[]') @> (m.starts_at at time zone 'Europe/Brussels')::date""";
    /** Whoever takes part in the partnership is expected where a body has no seats. */
    private static final String NEED = """
            case when cast(:asking as uuid) is null then null
              when exists (select %1$s and s.required) then 'required'
              when exists (select %1$s) or exists (select from meeting_guest g where g.meeting_id = m.id and g.organization_id = cast(:asking as uuid)) then 'optional'
              else 'none' end""".formatted(SEAT);
    private static final String MEETING = """
            select m.id, m.body_id, b.name as body_name, b.partnership_id, p.name as partnership_name, m.title, m.purpose, m.status, m.starts_at, m.ends_at, m.room,
              m.host_organization_id, h.name as host_name, m.online_url, m.informal, m.chair_category, m.invited_categories, m.documents, m.cancel_reason,
              m.residents_present, m.residents_spoke, m.residents_decided, m.version, %s as keeps, %s as takes_part, %s as need,
              (select jsonb_agg(jsonb_build_object('startsAt', v.starts_at, 'endsAt', v.ends_at, 'movedAt', v.moved_at, 'reason', v.reason) order by v.moved_at)
                from meeting_move v where v.meeting_id = m.id) as moves,
              (select jsonb_agg(jsonb_build_object('id', i.id, 'title', i.title, 'minutes', i.minutes, 'origin', i.origin, 'nature', i.nature, 'organization', o.id, 'name', o.name, 'state', i.state)
                  order by i.position, i.id) from meeting_item i left join organization o on o.id = i.organization_id where i.meeting_id = m.id) as agenda,
              (select jsonb_agg(jsonb_build_object('id', g.id, 'organization', o.id, 'name', o.name, 'function', g.function, 'category', g.category, 'reason', g.reason)
                  order by o.sort_name nulls last, g.id) from meeting_guest g left join organization o on o.id = g.organization_id where g.meeting_id = m.id) as guests,
              (select jsonb_agg(jsonb_build_object('organization', o.id, 'name', o.name, 'category', a.category, 'present', a.present, 'excused', a.excused, 'funded', a.funded)
                  order by o.sort_name, a.category, a.id) from meeting_attendance a join organization o on o.id = a.organization_id where a.meeting_id = m.id) as attendance
            from meeting m join body b on b.id = m.body_id join partnership p on p.id = b.partnership_id left join organization h on h.id = m.host_organization_id
            where %s""".formatted(Sight.KEEPS, Sight.TAKES_PART, NEED, Sight.INSIDE);
    private static final TypeReference<List<Moved>> MOVES = new TypeReference<>() {
    };
    private static final TypeReference<List<StoredItem>> ITEMS = new TypeReference<>() {
    };
    private static final TypeReference<List<Somebody>> SOMEBODIES = new TypeReference<>() {
    };
    private static final TypeReference<List<Document>> DOCUMENTS = new TypeReference<>() {
    };
    private static final Set<State> ONLY_WITHIN = Set.of(State.proposed, State.declined);

    private record StoredItem(UUID id, Localized title, Integer minutes, String origin, Nature nature, UUID organization, Localized name, State state) {
    }

    private record Somebody(UUID id, UUID organization, Localized name, String function, String category, String reason, int present, boolean excused, Boolean funded) {
    }

    @Inject
    Sql sql;

    @Inject
    Sight sight;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    Languages languages;

    @Inject
    RefDataApi refData;

    Slice<MeetingView> page(MeetingQuery query) {
        var inviting = inviting();
        return meetings(query.organization)
                .and(query.partnership, "b.partnership_id = any(:partnership)", "partnership").and(query.body, "b.id = any(:body)", "body")
                .and(query.purpose, "m.purpose = any(:purpose)", "purpose").and(query.status, "m.status = any(:status)", "status")
                .and(query.from, "m.ends_at >= cast(:from as date)::timestamp at time zone 'Europe/Brussels'", "from")
                .and(query.until, "m.starts_at < (cast(:until as date) + 1)::timestamp at time zone 'Europe/Brussels'", "until")
                .andWhen(query.organization != null, """
                        exists (select from membership ms where ms.partnership_id = b.partnership_id and ms.organization_id = cast(:asking as uuid)
                          and daterange(ms.valid_from, ms.valid_until, '[]') @> (m.starts_at at time zone 'Europe/Brussels')::date)
                        or %s <> 'none'""".formatted(NEED))
                .and(query.need, "%s = :need".formatted(NEED), "need")
                .page(query, Boolean.TRUE.equals(query.latestFirst) ? "order by m.starts_at desc, m.id" : "order by m.starts_at, m.id", row -> view(row, inviting));
    }

    Optional<MeetingView> find(UUID id) {
        return meetings(null).and(id, "m.id = :id", "id").first(row -> view(row, inviting()));
    }

    private Query meetings(UUID asking) {
        return sight.bind(sql.query(MEETING)).with("asking", asking);
    }

    private Inviting inviting() {
        return new Inviting(marked("functionCategories", "superior"), marked("meetingPurposes", "withoutSuperiors"), marked("meetingPurposes", "needsSuperiors"));
    }

    private Set<String> marked(String vocabulary, String attribute) {
        return sql.query("select code from vocabulary_term where vocabulary = :vocabulary and attributes -> :attribute = 'true'").with("vocabulary", vocabulary).with("attribute", attribute)
                .list(row -> row.text("code")).stream().collect(Collectors.toSet());
    }

    private MeetingView view(Row row, Inviting inviting) throws SQLException {
        var within = row.bool("takes_part");
        var keeps = row.bool("keeps");
        var agenda = list(row.json("agenda", ITEMS)).stream().filter(item -> within || !ONLY_WITHIN.contains(item.state())).map(this::item).toList();
        var status = row.code("status", Status.class);
        var present = row.integer("residents_present");
        var invited = row.texts("invited_categories");
        return new MeetingView(row.uuid("id"), links.to("meetings", row.uuid("id")), Ref.to(links, "bodies", row.uuid("body_id"), row.localized("body_name")),
                Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("partnership_name")), row.localized("title"), row.text("purpose"), status, row.instant("starts_at"),
                row.instant("ends_at"), row.text("room"), Ref.to(links, "organizations", row.uuid("host_organization_id"), row.localized("host_name")), row.text("online_url"),
                row.localized("informal"), row.text("chair_category"), invited, row.json("documents", DOCUMENTS), row.text("cancel_reason"), list(row.json("moves", MOVES)), agenda,
                list(row.json("guests", SOMEBODIES)).stream().map(this::guest).toList(),
                within ? list(row.json("attendance", SOMEBODIES)).stream().map(this::present).toList() : null,
                within && present != null ? new Residents(present, row.integer("residents_spoke"), row.integer("residents_decided")) : null,
                row.code("need", Need.class), status == Status.planned ? warnings(inviting, row.text("purpose"), invited, agenda) : List.of(),
                viewer.isPerson() ? actions(keeps, within, status) : null, row.integer("version"));
    }

    private List<MeetingView.Warning> warnings(Inviting inviting, String purpose, List<String> invited, List<Item> agenda) {
        var labels = new HashMap<String, String>();
        invited.forEach(code -> labels.put(code, refData.label("functionCategories", code).pick(languages.first())));
        return inviting.warnings(purpose, invited, agenda, languages.first(), labels);
    }

    private static List<Action> actions(boolean keeps, boolean within, Status status) {
        var actions = new ArrayList<Action>();
        if (keeps) {
            actions.add(Action.keep);
        }
        if (within && status == Status.planned) {
            actions.add(Action.propose);
        }
        return List.copyOf(actions);
    }

    private Item item(StoredItem stored) {
        return new Item(stored.id(), stored.title(), stored.minutes(), stored.origin(), stored.nature(), organization(stored.organization(), stored.name()), stored.state());
    }

    private Guest guest(Somebody stored) {
        return new Guest(stored.id(), organization(stored.organization(), stored.name()), stored.function(), stored.category(), stored.reason());
    }

    private Present present(Somebody stored) {
        return new Present(organization(stored.organization(), stored.name()), stored.category(), stored.present(), stored.excused(), stored.funded());
    }

    private Ref organization(UUID id, Localized name) {
        return Ref.to(links, "organizations", id, name);
    }

    private static <T> List<T> list(List<T> found) {
        return Objects.requireNonNullElse(found, List.of());
    }
}
