package brussels.samenhang.organization.people;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.OrganizationRole;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invitations for those who sent them, and for who received one. */
@Singleton
class InvitationReader {

    private static final String INVITATION = """
            select i.*, p.name as inviter, o.name as organization_name
            from organization_invitation i join person p on p.id = i.invited_by join organization o on o.id = i.organization_id""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    List<UserInvitationView> of(UUID organization) {
        return sql.query(INVITATION).add("where i.organization_id = :organization order by i.status <> 'open', i.invited_at desc, i.id")
                .with("organization", organization).list(this::view);
    }

    UserInvitationView get(UUID id) {
        return sql.query(INVITATION).add("where i.id = :id").with("id", id).first(this::view).orElseThrow(() -> Problem.notFound("userInvitationId", id));
    }

    Optional<InvitationOffer> offer(String tokenHash) {
        return sql.query(INVITATION).add("where i.token_hash = :hash").with("hash", tokenHash).first(this::offer);
    }

    private UserInvitationView view(Row row) throws SQLException {
        var status = status(row);
        var open = status == InvitationStatus.open || status == InvitationStatus.expired;
        return new UserInvitationView(row.uuid("id"), links.to("organizations", row.uuid("organization_id"), "userInvitations", row.uuid("id")), row.text("email"),
                row.code("role", OrganizationRole.class), row.bool("hand_over"), row.text("message"), status, row.text("inviter"), row.instant("invited_at"),
                row.instant("sent_at"), row.instant("expires_at"), row.instant("decided_at"), open ? List.of("resend", "withdraw") : List.of());
    }

    private InvitationOffer offer(Row row) throws SQLException {
        return new InvitationOffer(row.uuid("id"), Ref.to(links, "organizations", row.uuid("organization_id"), row.localized("organization_name")),
                row.code("role", OrganizationRole.class), row.bool("hand_over"), row.text("email"), row.text("message"), row.text("inviter"), status(row), row.instant("expires_at"));
    }

    private InvitationStatus status(Row row) throws SQLException {
        var status = row.code("status", InvitationStatus.class);
        return status == InvitationStatus.open && !clock.instant().isBefore(row.instant("expires_at")) ? InvitationStatus.expired : status;
    }
}
