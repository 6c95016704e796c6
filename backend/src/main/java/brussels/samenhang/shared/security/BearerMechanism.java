package brussels.samenhang.shared.security;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies a token once and trusts it for a moment: checking the signature and reading the claims is a fifth of the work
 * of a usual answer. Only what the token itself says is kept; what its person may do is read for every request.
 */
@Alternative
@Priority(1)
@Singleton
class BearerMechanism implements HttpAuthenticationMechanism {

    private final OidcAuthenticationMechanism oidc;
    private final TrustedTokens<SecurityIdentity> trusted;

    BearerMechanism(OidcAuthenticationMechanism oidc, Clock clock) {
        this.oidc = oidc;
        this.trusted = new TrustedTokens<>(clock);
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext call, IdentityProviderManager providers) {
        var shown = call.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (shown.size() != 1) {
            return oidc.authenticate(call, providers);
        }
        var token = shown.getFirst();
        return trusted.find(token).map(identity -> Uni.createFrom().item(during(call, identity)))
                .orElseGet(() -> oidc.authenticate(call, providers).onItem().ifNotNull().invoke(identity -> keep(token, identity)));
    }

    private void keep(String token, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken claims) {
            trusted.keep(token, identity, claims.getExpirationTime());
        }
    }

    private static SecurityIdentity during(RoutingContext call, SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder(identity).addAttribute(RoutingContext.class.getName(), call).build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext call) {
        return oidc.getChallenge(call);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext call) {
        return oidc.getCredentialTransport(call);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority();
    }
}
