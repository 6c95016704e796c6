package brussels.samenhang.indicator.intake;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Files are brought in by who may enter figures of somebody, and seen by who brought them in and by the administration. */
@Singleton
class IntakePermissions {

    static final String START = "figureImport-start";
    static final String SEE = "figureImport-see";

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Blocking
    @PermissionChecker(START)
    boolean mayStart(SecurityIdentity identity) {
        return viewer.isPerson() && Rights.of(viewer).isAny();
    }

    @Blocking
    @PermissionChecker(SEE)
    boolean maySee(SecurityIdentity identity, UUID importId) {
        return viewer.isAdministration() || viewer.isPerson() && viewer.personId().filter(person ->
                sql.query("select from figure_import where id = :id and uploaded_by = :person").with("id", importId).with("person", person).exists()).isPresent();
    }
}
