package brussels.samenhang.governance.poll;

import brussels.samenhang.governance.Sight;
import brussels.samenhang.governance.poll.DatePollCommands.Choice;
import brussels.samenhang.governance.poll.DatePollView.Action;
import brussels.samenhang.governance.poll.DatePollView.Given;
import brussels.samenhang.governance.poll.DatePollView.Option;
import brussels.samenhang.governance.poll.DatePollView.Somebody;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Questions for a date as they are read: one statement, whatever the number of moments and answers. */
@Singleton
class DatePollReader {

    private static final String POLL = """
            select q.id, q.meeting_id, m.title, case when q.status = 'open' and m.status <> 'planned' then 'closed' else q.status end as status, q.answer_by, q.note, q.chosen_id, %s as keeps, %s as takes_part,
              (select count(*)::int from date_poll_invitee i where i.poll_id = q.id) as asked,
              (select count(*)::int from date_poll_invitee i where i.poll_id = q.id and exists (select from date_poll_option x join date_poll_answer a on a.option_id = x.id
                where x.poll_id = q.id and a.person_id = i.person_id)) as answered,
              exists (select from date_poll_invitee i where i.poll_id = q.id and i.person_id = cast(:sightSelf as uuid)) as invited,
              (select jsonb_agg(jsonb_build_object('id', x.id, 'startsAt', x.starts_at, 'endsAt', x.ends_at,
                  'own', (select a.answer from date_poll_answer a where a.option_id = x.id and a.person_id = cast(:sightSelf as uuid)),
                  'answers', (select jsonb_agg(jsonb_build_object('name', person.name, 'organization', o.id, 'organizationName', o.name, 'answer', a.answer) order by person.name, person.id)
                    from date_poll_answer a join person on person.id = a.person_id left join date_poll_invitee i on i.poll_id = q.id and i.person_id = a.person_id
                      left join organization o on o.id = i.organization_id where a.option_id = x.id)) order by x.starts_at, x.id)
                from date_poll_option x where x.poll_id = q.id) as options,
              (select jsonb_agg(jsonb_build_object('name', person.name, 'organization', o.id, 'organizationName', o.name) order by person.name, person.id)
                from date_poll_invitee i join person on person.id = i.person_id left join organization o on o.id = i.organization_id
                where i.poll_id = q.id and not exists (select from date_poll_option x join date_poll_answer a on a.option_id = x.id where x.poll_id = q.id and a.person_id = i.person_id)) as waiting
            from date_poll q join meeting m on m.id = q.meeting_id join body b on b.id = m.body_id
            where %s""".formatted(Sight.KEEPS, Sight.TAKES_PART, Sight.INSIDE);
    private static final TypeReference<List<StoredOption>> OPTIONS = new TypeReference<>() {
    };
    private static final TypeReference<List<StoredPerson>> PEOPLE = new TypeReference<>() {
    };

    private record StoredOption(UUID id, Instant startsAt, Instant endsAt, Choice own, List<StoredPerson> answers) {

        List<StoredPerson> given() {
            return Objects.requireNonNullElse(answers, List.of());
        }

        int count(Choice choice) {
            return (int) given().stream().filter(each -> each.answer() == choice).count();
        }
    }

    private record StoredPerson(String name, UUID organization, Localized organizationName, Choice answer) {
    }

    @Inject
    Sql sql;

    @Inject
    Sight sight;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    /** Latest first. */
    List<DatePollView> of(UUID meeting) {
        return polls().and(meeting, "q.meeting_id = :meeting", "meeting").add("order by q.opened_at desc, q.id").list(this::view);
    }

    Optional<DatePollView> find(UUID id) {
        return polls().and(id, "q.id = :id", "id").first(this::view);
    }

    private Query polls() {
        return sight.bind(sql.query(POLL));
    }

    private DatePollView view(Row row) throws SQLException {
        var names = row.bool("takes_part");
        var status = row.code("status", DatePoll.Status.class);
        var options = Objects.requireNonNullElse(row.json("options", OPTIONS), List.<StoredOption>of()).stream()
                .map(each -> new Option(each.id(), each.startsAt(), each.endsAt(), each.count(Choice.yes), each.count(Choice.ifNeeded), each.count(Choice.no), each.own(),
                        names ? each.given().stream().map(given -> new Given(given.name(), organization(given), given.answer())).toList() : List.of())).toList();
        var waiting = names ? Objects.requireNonNullElse(row.json("waiting", PEOPLE), List.<StoredPerson>of()).stream().map(each -> new Somebody(each.name(), organization(each))).toList()
                : List.<Somebody>of();
        return new DatePollView(row.uuid("id"), links.to("datePolls", row.uuid("id")), Ref.to(links, "meetings", row.uuid("meeting_id"), row.localized("title")),
                status, row.date("answer_by"), row.text("note"), row.uuid("chosen_id"), row.integer("asked"), row.integer("answered"), options, waiting,
                actions(status == DatePoll.Status.open, row.bool("keeps"), row.bool("takes_part") || row.bool("invited")));
    }

    private List<Action> actions(boolean open, boolean keeps, boolean within) {
        if (!viewer.isPerson()) {
            return null;
        }
        return !open ? List.of() : keeps ? List.of(Action.answer, Action.settle) : within ? List.of(Action.answer) : List.of();
    }

    private Ref organization(StoredPerson somebody) {
        return Ref.to(links, "organizations", somebody.organization(), somebody.organizationName());
    }
}
