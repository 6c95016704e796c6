package brussels.samenhang.membership.following;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.membership.MembershipAccess;
import brussels.samenhang.partnership.PartnershipApi;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Following and no longer following. */
@Singleton
class FollowService {

    static final String FOLLOW = "followPartnership";
    static final String END = "endFollow";
    static final String RUN = "seeFollowers";

    private static final String FOLLOWS = """
            select f.id, f.valid_from, f.valid_until, f.person_id, p.id as partnership_id, p.name as partnership_name, o.id as organization_id, o.name as organization_name
            from partnership_follow f join partnership p on p.id = f.partnership_id left join organization o on o.id = f.organization_id
            where true""";

    @Inject
    FollowRepository follows;

    @Inject
    PartnershipApi partnerships;

    @Inject
    MembershipAccess access;

    @Inject
    AccountApi account;

    @Inject
    JournalApi journal;

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Blocking
    @PermissionChecker(FOLLOW)
    boolean mayFollow(SecurityIdentity identity, FollowView.New follow) {
        return viewer.isPerson() && (follow.organization() == null || viewer.mayEditOrganization(follow.organization()));
    }

    @Blocking
    @PermissionChecker(END)
    boolean mayEnd(SecurityIdentity identity, UUID partnershipFollowId) {
        return viewer.isPerson() && follows.findByIdOptional(partnershipFollowId).filter(follow -> owns(follow.organizationId(), follow.personId())).isPresent();
    }

    @Blocking
    @PermissionChecker(RUN)
    boolean maySeeFollowers(SecurityIdentity identity, UUID partnership) {
        return viewer.isPerson() && access.runs(partnership);
    }

    List<FollowView> own() {
        return sql.query(FOLLOWS).add("and f.valid_until is null and (f.person_id = :person or f.organization_id = any(cast(:own as uuid[])))")
                .add("order by p.sort_name, o.sort_name nulls first, f.id").with("person", viewer.personId().orElse(null))
                .with("own", viewer.organizations().keySet()).list(this::view);
    }

    FollowView.Followers followers(UUID partnership, LocalDate asOf) {
        var day = Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock));
        var organizations = on(partnership, day).add("and f.organization_id is not null order by o.sort_name, f.id").list(this::view);
        var persons = (int) on(partnership, day).add("and f.person_id is not null").count();
        return new FollowView.Followers(partnership, day, organizations, persons);
    }

    @Transactional
    FollowView follow(FollowView.New asked) {
        var person = account.currentPersonId();
        partnerships.find(asked.partnership()).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "partnership", asked.partnership()));
        var running = follows.running(asked.partnership(), asked.organization(), person);
        if (running.isPresent()) {
            return read(running.get().id());
        }
        var follow = Follow.begin(asked.partnership(), asked.organization(), person, LocalDate.now(clock));
        follows.persistAndFlush(follow);
        record(Act.followBegan, follow);
        return read(follow.id());
    }

    @Transactional
    FollowView end(UUID id) {
        var follow = follows.findByIdOptional(id).orElseThrow(() -> Problem.notFound("partnershipFollowId", id));
        follow.end(LocalDate.now(clock));
        follows.flush();
        record(Act.followEnded, follow);
        return read(id);
    }

    private FollowView read(UUID id) {
        return sql.query(FOLLOWS).and(id, "f.id = :id", "id").first(this::view).orElseThrow();
    }

    private Query on(UUID partnership, LocalDate day) {
        return sql.query(FOLLOWS).and(partnership, "p.id = :partnership", "partnership").and(day, "daterange(f.valid_from, f.valid_until, '[]') @> :day", "day");
    }

    private FollowView view(Row row) throws SQLException {
        var organization = row.uuid("organization_id");
        return new FollowView(row.uuid("id"), links.to("partnershipFollows", row.uuid("id")), Ref.to(links, "partnerships", row.uuid("partnership_id"), row.localized("partnership_name")),
                Ref.to(links, "organizations", organization, row.localized("organization_name")), row.date("valid_from"), row.date("valid_until"),
                row.date("valid_until") == null && owns(organization, row.uuid("person_id")));
    }

    private boolean owns(UUID organization, UUID person) {
        return organization == null ? viewer.personId().filter(person::equals).isPresent() : viewer.mayEditOrganization(organization);
    }

    private void record(Act act, Follow follow) {
        // Who follows for himself or herself stays out of the timeline of the partnership.
        var entry = Entry.of(act, "partnershipFollow", follow.id());
        journal.record(follow.organizationId() == null ? entry : entry.in(follow.partnershipId()).by(follow.organizationId()));
    }
}
