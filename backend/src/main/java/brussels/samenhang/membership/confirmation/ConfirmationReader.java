package brussels.samenhang.membership.confirmation;

import brussels.samenhang.membership.MembershipAccess;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.PageRequest;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Questions and answers about staying, for the two sides. */
@Singleton
class ConfirmationReader {

    /** Which questions. */
    public static class ConfirmationQuery extends PageRequest {

        @QueryParam("partnership")
        @Parameter(description = "Only to members of these partnerships.")
        public List<UUID> partnership;

        @QueryParam("organization")
        @Parameter(description = "Only to these organizations.")
        public List<UUID> organization;

        @QueryParam("membership")
        @Parameter(description = "Only about these memberships.")
        public List<UUID> membership;

        @QueryParam("answered")
        @Parameter(description = "Only answered ones, or only those without an answer.")
        public Boolean answered;
    }

    private static final String CONFIRMATION = """
            select c.id, c.membership_id, c.round_id, r.message, c.asked_on, c.due_on, c.answer, c.expectations, c.answered_on,
              o.id as organization_id, o.name as organization_name, p.id as partnership_id, p.name as partnership_name
            from membership_confirmation c
            left join membership_confirmation_round r on r.id = c.round_id
            join membership ms on ms.id = c.membership_id
            join organization o on o.id = ms.organization_id
            join partnership p on p.id = ms.partnership_id
            where true""";
    private static final String OWN_SIDE = "and (o.id = any(cast(:own as uuid[])) or p.id = any(cast(:coordinated as uuid[])))";
    private static final String ORDER = "order by c.answered_on is not null, o.sort_name, c.asked_on desc, c.id";
    private static final String ROUNDS = """
            select r.id, r.partnership_id, r.started_on, r.due_on, r.message,
              (select count(*) from membership_confirmation c where c.round_id = r.id) as asked,
              (select count(*) from membership_confirmation c where c.round_id = r.id and c.answer is not null) as answered
            from membership_confirmation_round r where r.partnership_id = :partnership order by r.started_on desc, r.id""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    MembershipAccess access;

    Slice<ConfirmationView> page(ConfirmationQuery query) {
        var confirmations = sql.query(CONFIRMATION);
        if (!viewer.isAdministration()) {
            confirmations.add(OWN_SIDE).with("own", viewer.organizations().keySet()).with("coordinated", viewer.coordinatedPartnerships());
        }
        return confirmations.and(query.partnership, "p.id = any(:partnership)", "partnership")
                .and(query.organization, "o.id = any(:organization)", "organization")
                .and(query.membership, "ms.id = any(:membership)", "membership")
                .and(query.answered, "(c.answer is not null) = :answered", "answered")
                .page(query, ORDER, this::view);
    }

    Optional<ConfirmationView> find(UUID id) {
        return sql.query(CONFIRMATION).and(id, "c.id = :id", "id").first(this::view);
    }

    List<ConfirmationView.RoundView> rounds(UUID partnership) {
        return sql.query(ROUNDS).with("partnership", partnership)
                .list(row -> new ConfirmationView.RoundView(row.uuid("id"), row.uuid("partnership_id"), row.date("started_on"), row.date("due_on"), row.text("message"),
                        row.integer64("asked").intValue(), row.integer64("answered").intValue()));
    }

    private ConfirmationView view(Row row) throws SQLException {
        var organization = row.uuid("organization_id");
        var partnership = row.uuid("partnership_id");
        var answer = row.code("answer", Confirmation.Answer.class);
        return new ConfirmationView(row.uuid("id"), links.to("membershipConfirmations", row.uuid("id")), row.uuid("membership_id"),
                Ref.to(links, "organizations", organization, row.localized("organization_name")), Ref.to(links, "partnerships", partnership, row.localized("partnership_name")),
                row.uuid("round_id"), row.text("message"), row.date("asked_on"), row.date("due_on"), answer, row.text("expectations"), row.date("answered_on"),
                answer == null && access.speaksFor(organization, partnership) ? List.of(ConfirmationView.Action.answer) : List.of());
    }
}
