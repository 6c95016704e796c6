package brussels.samenhang.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A token that is shown must be good, on public pages too: the caller learns at once that it has to sign in again. */
@Singleton
class BearerFilter {

    @Inject
    SecurityIdentity identity;

    @ServerRequestFilter(priority = 1000)
    public void verify(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            identity.isAnonymous();
        }
    }
}
