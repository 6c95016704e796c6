package brussels.samenhang.shared.security;

import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who is asking, and what that person or tool may see: the one place where visibility is computed. Roles come from the
 * token, everything about organizations and partnerships from our own database, read when first asked for.
 */
@RequestScoped
public class Viewer {

    public static final String ADMINISTRATION = "administration";
    public static final String EVALUATOR = "evaluator";

    @Inject
    SecurityIdentity identity;

    @Inject
    GrantsLoader loader;

    private Grants grants;

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** A person is signed in (not a tool). */
    public boolean isPerson() {
        return !isAnonymous() && !isMachine();
    }

    public boolean isMachine() {
        return GeneralPermissions.isMachine(identity);
    }

    public boolean isAdministration() {
        return isPerson() && identity.hasRole(ADMINISTRATION);
    }

    public boolean isEvaluator() {
        return isPerson() && identity.hasRole(EVALUATOR);
    }

    public boolean hasScope(String scope) {
        return isMachine() && claim("scope").map(scopes -> Set.of(scopes.split(" "))).orElse(Set.of()).contains(scope);
    }

    /** For what a tool may only do with a scope. */
    public void requireScope(String scope) {
        if (isMachine() && !hasScope(scope)) {
            throw Problem.of(ProblemType.missingScope).with("requiredScopes", List.of(scope));
        }
    }

    public Visibility visibility() {
        if (isAdministration()) {
            return Visibility.ADMINISTRATION;
        }
        return isPerson() && (isEvaluator() || !grants().organizations().isEmpty() || !grants().coordinated().isEmpty())
                ? Visibility.PARTNER : Visibility.PUBLIC;
    }

    public Optional<String> subject() {
        return isAnonymous() ? Optional.empty() : Optional.ofNullable(token().getSubject());
    }

    /** Empty for the public, for tools, and for a person we do not know yet. */
    public Optional<UUID> personId() {
        return Optional.ofNullable(grants().personId());
    }

    public Account account() {
        return new Account(token().getSubject(), claim("name").or(() -> claim("email")).orElse(token().getSubject()),
                claim("email").orElse(null), Boolean.TRUE.equals(bool("email_verified")), claim("locale").orElse(null), isAdministration());
    }

    public Map<UUID, OrganizationRole> organizations() {
        return grants().organizations();
    }

    public boolean belongsTo(UUID organizationId) {
        return organizationId != null && organizations().containsKey(organizationId);
    }

    public boolean owns(UUID organizationId) {
        return organizationId != null && organizations().get(organizationId) == OrganizationRole.owner;
    }

    public boolean mayEditOrganization(UUID organizationId) {
        return organizationId != null && organizations().containsKey(organizationId) && organizations().get(organizationId).mayEdit();
    }

    public Set<UUID> coordinatedPartnerships() {
        return grants().coordinated();
    }

    public boolean coordinates(UUID partnershipId) {
        return partnershipId != null && coordinatedPartnerships().contains(partnershipId);
    }

    /** Partnerships that an organization of the viewer is a member of today. */
    public Set<UUID> memberPartnerships() {
        return grants().partnerships();
    }

    /** Takes part in the partnership: coordinates it, or acts for one of its members. */
    public boolean takesPartIn(UUID partnershipId) {
        return coordinates(partnershipId) || partnershipId != null && grants().partnerships().contains(partnershipId);
    }

    /** To be called by an act that changes what the viewer may do, so that its answer shows the new rights. */
    public void forgetGrants() {
        grants = null;
    }

    private Grants grants() {
        if (grants == null) {
            grants = isPerson() ? loader.load(account()) : Grants.NONE;
        }
        return grants;
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
    }

    private Optional<String> claim(String name) {
        return !isAnonymous() && identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.getClaim(name)).map(value -> value instanceof JsonString json ? json.getString() : value.toString())
                : Optional.empty();
    }

    private Boolean bool(String name) {
        return claim(name).map(Boolean::valueOf).orElse(null);
    }
}
