package brussels.samenhang.coordination;

import brussels.samenhang.coordination.AppointmentView.Action;
import brussels.samenhang.coordination.AppointmentView.Correction;
import brussels.samenhang.coordination.AppointmentView.Time;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.paging.Sorting;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.Viewer;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Appointments the caller may see, each in the detail the caller may see. */
@Singleton
class AppointmentReader {

    private static final TypeReference<List<Correction>> CORRECTIONS = new TypeReference<>() {
    };
    /** A correction tells which fields differ between what the journal had before and after it. */
    private static final String CORRECTED = """
            (select jsonb_agg(jsonb_build_object('at', j.at, 'act', j.act, 'why', j.after ->> 'why', 'fields', (
                select coalesce(jsonb_agg(coalesce(o.key, n.key) order by coalesce(o.key, n.key)), '[]')
                from jsonb_each(j.before) o full join jsonb_each(j.after - 'why') n on n.key = o.key
                where o.value is distinct from n.value)) order by j.id desc)
              from journal_entry j where j.subject_type = 'appointment' and j.subject_id = a.id and j.act = any(array ['appointmentCorrected', 'appointmentEnded', 'appointmentReopened', 'appointmentFteChanged']))""";
    /** The time of today; of who left, the time of the last day; of who is to come, that of the first. */
    private static final String FTE_THEN = """
            coalesce((select later.fte from appointment_fte later where later.appointment_id = a.id and later.valid_from <= least(:today, a.valid_until)
              order by later.valid_from desc limit 1), a.fte)""";
    private static final String FTE_HISTORY = """
            (select jsonb_agg(jsonb_build_object('from', f.valid_from, 'fte', f.fte::text, 'why', f.note) order by f.valid_from) from appointment_fte f where f.appointment_id = a.id)""";
    private static final TypeReference<List<Time>> TIMES = new TypeReference<>() {
    };
    private static final String SELECT = """
            select a.*, post.role_type, post.partnership_id, person.name as person_name, person.email, o.name as organization_name,
              employer.name as employer_name, host.name as host_name, lender.name as lender_name, replaced_person.name as replaced_name,
              %s as insider, %s as corrections, %s as fte_then, %s as fte_history
            from appointment a
            join post on post.id = a.post_id
            left join person on person.id = a.person_id
            left join organization o on o.id = a.holder_organization_id
            left join organization employer on employer.id = a.employer_id
            left join organization host on host.id = a.host_id
            left join organization lender on lender.id = a.seconded_by_id
            left join appointment replaced on replaced.id = a.replaces_id
            left join person replaced_person on replaced_person.id = replaced.person_id
            where\s""".formatted(Sight.INSIDER, CORRECTED, FTE_THEN, FTE_HISTORY) + Sight.VISIBLE;
    private static final Sorting SORTING = Sorting.by("validFrom", "a.valid_from").endingWith("a.id desc");
    private static final List<String> LATEST_FIRST = List.of("-validFrom");
    private static final String WORKS_FOR = "exists (select from post_partnership works where works.post_id = post.id and works.partnership_id = :partnership)";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Sight sight;

    @Inject
    Viewer viewer;

    @Inject
    CoordinationPermissions permissions;

    Slice<AppointmentView> page(AppointmentQuery query) {
        if (query.history && query.asOf != null) {
            throw Problem.badRequest(Issue.query(IssueType.zeroOrExactlyOneOfExpected, "asOf, history", null));
        }
        return visible().and(query.post, "a.post_id = :post", "post")
                .and(query.person, "a.person_id = :person", "person")
                .and(query.partnership, WORKS_FOR, "partnership")
                .and(query.history ? null : sight.day(query.asOf), "daterange(a.valid_from, a.valid_until, '[]') @> :day", "day")
                .page(query, SORTING.orderBy(query.sort == null || query.sort.isEmpty() ? LATEST_FIRST : query.sort), this::view);
    }

    Optional<AppointmentView> find(UUID id) {
        return visible().and(id, "a.id = :id", "id").first(this::view);
    }

    List<AppointmentView> ofPost(UUID post) {
        return visible().and(post, "a.post_id = :post", "post").add(SORTING.orderBy(LATEST_FIRST)).list(this::view);
    }

    private Query visible() {
        return sight.bind(sql.query(SELECT));
    }

    private AppointmentView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var own = viewer.personId().filter(person -> sameAs(row, person)).isPresent();
        var insider = row.bool("insider") || own;
        var manages = permissions.manages(row.uuid("partnership_id"));
        var ended = row.text("end_reason") != null;
        return new AppointmentView(id, links.to("appointments", id),
                new AppointmentView.PostRef(row.uuid("post_id"), links.to("posts", row.uuid("post_id")), row.text("role_type")),
                person(row, manages || own), organization(row, "holder_organization_id", "organization_name"), row.code("capacity", Appointment.Capacity.class), row.bool("name_public"),
                organization(row, "employer_id", "employer_name"), insider ? organization(row, "host_id", "host_name") : null,
                insider ? organization(row, "seconded_by_id", "lender_name") : null,
                insider ? row.text("statute") : null, insider ? row.text("powers") : null, row.decimal("fte_then"), times(row, insider), row.date("valid_from"), row.date("valid_until"),
                insider ? row.text("end_reason") : null, manages ? row.text("end_note") : null, insider ? row.text("recruited_through") : null, insider ? row.boolOrNull("partners_consulted") : null,
                replaced(row, insider), manages ? row.json("corrections", CORRECTIONS) : null, actions(manages, ended), row.integer("version"));
    }

    private static boolean sameAs(Row row, UUID person) {
        try {
            return person.equals(row.uuid("person_id"));
        } catch (SQLException unread) {
            throw new IllegalStateException(unread);
        }
    }

    private List<Action> actions(boolean manages, boolean ended) {
        if (!viewer.isPerson()) {
            return null;
        }
        if (!manages) {
            return List.of();
        }
        return ended ? List.of(Action.correct, Action.reopen) : List.of(Action.end, Action.correct, Action.changeFte);
    }

    /** With the time at the beginning in front, so that the list can be read by itself. */
    private static List<Time> times(Row row, boolean insider) throws SQLException {
        var later = row.json("fte_history", TIMES);
        return later == null || !insider ? null : Stream.concat(Stream.of(new Time(row.date("valid_from"), row.decimal("fte"), null)), later.stream()).toList();
    }

    private static PostItem.Person person(Row row, boolean withEmail) throws SQLException {
        var id = row.uuid("person_id");
        return id == null ? null : new PostItem.Person(id, row.text("person_name"), withEmail ? row.text("email") : null);
    }

    private AppointmentView.Replaced replaced(Row row, boolean withName) throws SQLException {
        var id = row.uuid("replaces_id");
        return id == null ? null : new AppointmentView.Replaced(id, links.to("appointments", id), withName ? row.text("replaced_name") : null);
    }

    private Ref organization(Row row, String id, String name) throws SQLException {
        return Ref.to(links, "organizations", row.uuid(id), row.localized(name));
    }
}
