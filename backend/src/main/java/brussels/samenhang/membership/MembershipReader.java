package brussels.samenhang.membership;

import brussels.samenhang.membership.MembershipView.Action;
import brussels.samenhang.membership.MembershipView.ContactState;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.paging.Sorting;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Memberships as they are read. */
@Singleton
class MembershipReader {

    private static final String MEMBERSHIP = """
            select ms.id, ms.kind, ms.status, ms.basis, ms.funded, ms.required, ms.joined_through, ms.core_actor, ms.contribution, ms.demarcation, ms.expectations, ms.valid_from, ms.valid_until,
              ms.end_reason, ms.end_note, ms.updated_at, ms.version,
              o.id as organization_id, o.name as organization_name, p.id as partnership_id, p.name as partnership_name,
              (select jsonb_agg(jsonb_build_object('authority', a.id, 'name', a.name, 'recognized', r.recognized, 'validFrom', r.valid_from, 'validUntil', r.valid_until,
                  'note', r.note) order by a.sort_name, r.valid_from)
                from membership_recognition r join organization a on a.id = r.authority_id
                where r.membership_id = ms.id and daterange(r.valid_from, r.valid_until, '[]') @> cast(:day as date)) as recognitions,
              (select jsonb_agg(jsonb_build_object('validFrom', s.valid_from, 'validUntil', least(s.valid_until, ms.valid_until), 'reason', s.reason, 'note', s.note)
                  order by s.valid_from desc)
                from membership_sleep s where s.membership_id = ms.id and s.valid_from <= coalesce(ms.valid_until, 'infinity')) as sleeps,
              exists (select from membership_sleep s where s.membership_id = ms.id and daterange(s.valid_from, s.valid_until, '[]') @> cast(:day as date)) as sleeping,
              (select jsonb_build_object('name', x.name, 'email', x.email, 'phone', c.phone, 'function', c.function, 'confirmedOn', c.confirmed_on)
                from membership_contact c join person x on x.id = c.person_id
                where c.membership_id = ms.id and daterange(c.valid_from, c.valid_until, '[]') @> cast(:day as date)) as contact,
              daterange(ms.valid_from, ms.valid_until, '[]') @> cast(:day as date) as running
            from membership ms
            join organization o on o.id = ms.organization_id
            join partnership p on p.id = ms.partnership_id
            where true""";
    private static final Sorting SORTING = Sorting.by("organization", "o.sort_name").and("partnership", "p.sort_name")
            .and("validFrom", "ms.valid_from").and("updatedAt", "ms.updated_at").endingWith("ms.valid_from, ms.id");

    private static final TypeReference<List<Said>> SAID = new TypeReference<>() {
    };
    private static final TypeReference<List<MembershipView.Sleep>> SLEEPS = new TypeReference<>() {
    };

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    MembershipPermissions permissions;

    @Inject
    Clock clock;

    /** A contact nobody confirmed for this long is asked again (2b-R19). */
    static final Period CONTACT_HOLDS = Period.ofMonths(12);

    private record Said(UUID authority, Localized name, boolean recognized, LocalDate validFrom, LocalDate validUntil, String note) {
    }

    Slice<MembershipView> page(MembershipQuery query) {
        if (query.wantsHistory() && query.asOf != null) {
            throw Problem.badRequest(Issue.query(IssueType.rejectedInput, "asOf", query.asOf).because("membership.asOfOrHistory"));
        }
        var day = query.wantsHistory() ? null : Objects.requireNonNullElseGet(query.asOf, () -> LocalDate.now(clock));
        var shown = day == null ? LocalDate.now(clock) : day;
        return sql.query(MEMBERSHIP).with("day", shown)
                .and(query.organization, "ms.organization_id = any(:organization)", "organization")
                .and(query.partnership, "ms.partnership_id = any(:partnership)", "partnership")
                .and(query.kind, "ms.kind = any(:kind)", "kind")
                .and(query.funded, "ms.funded = :funded", "funded")
                .and(day, "daterange(ms.valid_from, ms.valid_until, '[]') @> :asOf", "asOf")
                .and(query.updatedAfter, "ms.updated_at > :updatedAfter", "updatedAfter")
                .page(query, SORTING.orderBy(query.sort), row -> view(row, shown));
    }

    Optional<MembershipView> find(UUID id) {
        var today = LocalDate.now(clock);
        return sql.query(MEMBERSHIP).with("day", today).and(id, "ms.id = :id", "id").first(row -> view(row, today));
    }

    private MembershipView view(Row row, LocalDate day) throws SQLException {
        var id = row.uuid("id");
        var organization = row.uuid("organization_id");
        var partnership = row.uuid("partnership_id");
        var within = permissions.seesWithin(organization, partnership);
        var said = Objects.requireNonNullElse(row.json("recognitions", SAID), List.<Said>of());
        var contact = within ? row.json("contact", MembershipView.Contact.class) : null;
        return new MembershipView(id, links.to("memberships", id), Ref.to(links, "organizations", organization, row.localized("organization_name")),
                Ref.to(links, "partnerships", partnership, row.localized("partnership_name")), row.text("kind"), row.code("status", MembershipStatus.class),
                row.text("basis"), row.boolOrNull("funded"), row.bool("required"), recognized(said), said.stream().map(one -> recognition(one, within)).toList(), row.text("core_actor"),
                row.localized("contribution"), row.localized("demarcation"), within ? row.text("expectations") : null,
                within ? row.bool("sleeping") && row.bool("running") : null, within ? sleeps(row) : null, contact, within && row.bool("running") ? state(contact, day) : null,
                row.date("valid_from"), row.date("valid_until"),
                within ? row.text("end_reason") : null, within ? row.text("end_note") : null, row.code("joined_through", JoinedThrough.class),
                row.instant("updated_at"), actions(organization, partnership, row.text("end_reason") != null), row.integer("version"));
    }

    private MembershipView.Recognition recognition(Said said, boolean within) {
        return new MembershipView.Recognition(Ref.to(links, "organizations", said.authority(), said.name()), said.recognized(), said.validFrom(), said.validUntil(),
                within ? said.note() : null);
    }

    private static Boolean recognized(List<Said> said) {
        return said.isEmpty() ? null : said.stream().anyMatch(Said::recognized);
    }

    private static List<MembershipView.Sleep> sleeps(Row row) throws SQLException {
        return Objects.requireNonNullElse(row.json("sleeps", SLEEPS), List.of());
    }

    private static ContactState state(MembershipView.Contact contact, LocalDate day) {
        if (contact == null) {
            return ContactState.missing;
        }
        return contact.confirmedOn().isBefore(day.minus(CONTACT_HOLDS)) ? ContactState.outdated : ContactState.present;
    }

    private List<Action> actions(UUID organization, UUID partnership, boolean ended) {
        return permissions.actions(organization, partnership, ended);
    }
}
