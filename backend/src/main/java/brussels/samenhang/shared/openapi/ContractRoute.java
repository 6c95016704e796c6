package brussels.samenhang.shared.openapi;

import brussels.samenhang.shared.http.Links;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** The contract is found at {@code /doc/openapi.yaml} too, where people look first. */
@Singleton
class ContractRoute {

    void register(@Observes Router router) {
        router.get("/doc/openapi.yaml").handler(request -> request.reroute(Links.BASE + "/doc/openapi.yaml"));
    }
}
