package brussels.samenhang.shared.openapi;

import brussels.samenhang.shared.http.Links;
import io.vertx.ext.web.Router;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The contract, as the repository keeps it. The framework would read and write its own at every start, for more than a
 * quarter of the time a start takes; it is asked for it where the two are compared (tests and development) only.
 */
@Path("/doc/openapi.yaml")
class ContractResource {

    private static final String FILE = "/contract/openapi.yaml";

    @GET
    @Produces("application/yaml")
    @PermitAll
    @Operation(hidden = true)
    public byte[] contract() throws IOException {
        try (var file = ContractResource.class.getResourceAsStream(FILE)) {
            return file.readAllBytes();
        }
    }

    /** It is found at {@code /doc/openapi.yaml} too, where people look first. */
    void register(@Observes Router router) {
        router.get("/doc/openapi.yaml").handler(request -> request.reroute(Links.BASE + "/doc/openapi.yaml"));
    }
}
