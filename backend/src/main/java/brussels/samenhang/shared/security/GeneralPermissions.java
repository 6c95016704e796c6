package brussels.samenhang.shared.security;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * The permissions that depend on nobody's data: {@code @PermissionsAllowed("administration")} and the like. Permissions
 * on one organization or partnership are checked by the feature that owns it.
 */
@Singleton
public class GeneralPermissions {

    public static final String ADMINISTRATION = "administration";
    public static final String EVALUATION = "evaluation";
    /** A person who is signed in; a tool is not a person. */
    public static final String PERSON = "person";

    @Inject
    Viewer viewer;

    @PermissionChecker(ADMINISTRATION)
    boolean isAdministration(SecurityIdentity identity) {
        return viewer.isAdministration();
    }

    @PermissionChecker(EVALUATION)
    boolean isEvaluation(SecurityIdentity identity) {
        return viewer.isEvaluator() || viewer.isAdministration();
    }

    @PermissionChecker(PERSON)
    boolean isPerson(SecurityIdentity identity) {
        return viewer.isPerson();
    }
}
