package brussels.samenhang.organization.registration;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The applicant edits, submits and withdraws. The administration answers, and who coordinates the partnership the
 * organization wants to join; a coordinator never answers a registration of one's own.
 */
@Singleton
class RegistrationPermissions {

    static final String READ = "registration-read";
    static final String EDIT = "registration-edit";
    static final String DECIDE = "registration-decide";

    private record Parties(UUID applicant, UUID partnership, RegistrationStatus status) {
    }

    @Inject
    Sql sql;

    @Inject
    Viewer viewer;

    @Blocking
    @PermissionChecker(READ)
    boolean mayRead(SecurityIdentity identity, UUID registrationId) {
        return parties(registrationId).filter(parties -> isApplicant(parties.applicant())
                || parties.status() != RegistrationStatus.draft && reviews(parties.partnership())).isPresent();
    }

    @Blocking
    @PermissionChecker(EDIT)
    boolean mayEdit(SecurityIdentity identity, UUID registrationId) {
        return parties(registrationId).filter(parties -> isApplicant(parties.applicant())).isPresent();
    }

    @Blocking
    @PermissionChecker(DECIDE)
    boolean mayDecide(SecurityIdentity identity, UUID registrationId) {
        return parties(registrationId).filter(parties -> parties.status() != RegistrationStatus.draft && mayDecide(parties.applicant(), parties.partnership())).isPresent();
    }

    List<String> permitted(UUID applicant, UUID partnership, RegistrationStatus status) {
        var actions = new ArrayList<String>();
        if (isApplicant(applicant) && status.isEditable()) {
            actions.addAll(List.of("edit", "submit"));
        }
        if (isApplicant(applicant) && status.isOpen()) {
            actions.add("withdraw");
        }
        if (status == RegistrationStatus.submitted && mayDecide(applicant, partnership)) {
            actions.addAll(List.of("accept", "return", "refuse"));
        }
        return actions;
    }

    private Optional<Parties> parties(UUID registrationId) {
        return viewer.isPerson() ? sql.query("select applicant_id, partnership_id, status from registration where id = :id").with("id", registrationId)
                .first(row -> new Parties(row.uuid("applicant_id"), row.uuid("partnership_id"), row.code("status", RegistrationStatus.class))) : Optional.empty();
    }

    private boolean isApplicant(UUID applicant) {
        return viewer.personId().filter(applicant::equals).isPresent();
    }

    private boolean reviews(UUID partnership) {
        return viewer.isAdministration() || viewer.coordinates(partnership);
    }

    private boolean mayDecide(UUID applicant, UUID partnership) {
        return viewer.isAdministration() || viewer.coordinates(partnership) && !isApplicant(applicant);
    }
}
