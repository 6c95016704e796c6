package brussels.samenhang.shared.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The permissions that follow from the token alone: {@code @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)} and
 * the like. A permission on one organization or partnership is a {@code @PermissionChecker} of the feature that owns it.
 */
@Singleton
public class GeneralPermissions implements SecurityIdentityAugmentor {

    public static final String ADMINISTRATION = "administration";
    public static final String EVALUATION = "evaluation";
    /** A person who is signed in; a tool is not a person. */
    public static final String PERSON = "person";
    /** Keycloak names the account of a client that signs in for itself after the client. */
    private static final String SERVICE_ACCOUNT = "service-account-";

    static boolean isMachine(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && token.getClaim("preferred_username") instanceof Object name && name.toString().startsWith(SERVICE_ACCOUNT);
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || isMachine(identity)) {
            return Uni.createFrom().item(identity);
        }
        var augmented = QuarkusSecurityIdentity.builder(identity).addPermissionAsString(PERSON);
        if (identity.hasRole(Viewer.ADMINISTRATION)) {
            augmented.addPermissionAsString(ADMINISTRATION).addPermissionAsString(EVALUATION);
        }
        if (identity.hasRole(Viewer.EVALUATOR)) {
            augmented.addPermissionAsString(EVALUATION);
        }
        return Uni.createFrom().item(augmented.build());
    }
}
