package brussels.samenhang.shared.http;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Whether the service can do its work (belgif hlth-res), for anybody, without a word about its inside. */
@Path("/health")
@Tag(name = "Health")
class HealthResource {

    @Schema(name = "ServiceStatus")
    enum Status {
        UP, DOWN
    }

    @Schema(name = "HealthStatus", title = "Health")
    record HealthStatus(@Schema(required = true) Status status) {
    }

    private static final int VALIDATION_SECONDS = 3;

    @Inject
    AgroalDataSource source;

    @GET
    @PermitAll
    @Operation(operationId = "getHealth", summary = "Tells whether the service works")
    @APIResponse(responseCode = "200", description = "The service works.")
    @APIResponse(responseCode = "503", description = "The service cannot do its work for the moment.")
    public RestResponse<HealthStatus> health() {
        return databaseAnswers()
                ? RestResponse.ok(new HealthStatus(Status.UP))
                : RestResponse.status(RestResponse.Status.SERVICE_UNAVAILABLE, new HealthStatus(Status.DOWN));
    }

    private boolean databaseAnswers() {
        try (var connection = source.getConnection()) {
            return connection.isValid(VALIDATION_SECONDS);
        } catch (SQLException down) {
            return false;
        }
    }
}
