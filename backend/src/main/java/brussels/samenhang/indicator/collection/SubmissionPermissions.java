package brussels.samenhang.indicator.collection;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Who freezes what a partnership handed in, and who reads it: its coordinator, its members, the administration. */
@Singleton
class SubmissionPermissions {

    static final String FREEZE = "freezeCollection";
    static final String READ = "readCollectionSubmission";

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Blocking
    @PermissionChecker(FREEZE)
    boolean mayFreeze(SecurityIdentity identity, FreezeFigures command) {
        return viewer.isAdministration() || viewer.coordinates(command.partnership());
    }

    @Blocking
    @PermissionChecker(READ)
    boolean mayRead(SecurityIdentity identity, UUID collectionSubmissionId) {
        return viewer.isAdministration() || viewer.isEvaluator() || sql.query("select partnership_id from collection_submission where id = :id").with("id", collectionSubmissionId)
                .first(row -> row.uuid("partnership_id")).filter(viewer::takesPartIn).isPresent();
    }
}
