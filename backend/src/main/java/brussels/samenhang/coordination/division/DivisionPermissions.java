package brussels.samenhang.coordination.division;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Who does what is written down by the coordinators of the partnership and by the administration. */
@Singleton
class DivisionPermissions {

    static final String RECORD_RESPONSIBILITY = "recordResponsibility";
    static final String EDIT_RESPONSIBILITY = "editResponsibility";
    static final String RECORD_PART = "recordAuthorityPart";
    static final String EDIT_PART = "editAuthorityPart";

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Blocking
    @PermissionChecker(RECORD_RESPONSIBILITY)
    boolean mayRecord(SecurityIdentity identity, NewResponsibility responsibility) {
        return manages(responsibility.partnership());
    }

    @Blocking
    @PermissionChecker(EDIT_RESPONSIBILITY)
    boolean mayEdit(SecurityIdentity identity, UUID responsibilityId) {
        return manages(partnership("select partnership_id from partnership_responsibility where id = :id", responsibilityId));
    }

    @Blocking
    @PermissionChecker(RECORD_PART)
    boolean mayRecordPart(SecurityIdentity identity, NewAuthorityPart part) {
        return manages(part.partnership());
    }

    @Blocking
    @PermissionChecker(EDIT_PART)
    boolean mayEditPart(SecurityIdentity identity, UUID authorityPartId) {
        return manages(partnership("select partnership_id from partnership_authority_part where id = :id", authorityPartId));
    }

    boolean manages(UUID partnership) {
        return viewer.isAdministration() || viewer.coordinates(partnership);
    }

    private UUID partnership(String query, UUID id) {
        return sql.query(query).with("id", id).first(row -> row.uuid("partnership_id")).orElse(null);
    }
}
