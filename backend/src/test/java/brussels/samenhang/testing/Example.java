package brussels.samenhang.testing;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.PageRequest;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.GeneralPermissions;
import brussels.samenhang.shared.security.Viewer;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionChecker;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A feature that exists only in the tests, to try the shared parts on. It is kept out of the contract. */
public final class Example {

    public enum Color {
        red, green
    }

    public record Site(@NotBlank @Size(max = 10) String street, LocalDate since) {
    }

    public record Fields(@NotNull @LocalizedText(max = 20) Localized name, Color color, @PositiveOrZero BigDecimal amount, UUID parent,
            LocalDate since, Integer count, @Size(max = 3) List<@Valid Site> sites) {
    }

    public record View(UUID id, Fields fields, @Override int revision) implements Versioned {
    }

    public static class Query extends PageRequest {
        @QueryParam("color")
        public List<Color> color;

        @QueryParam("asOf")
        public LocalDate asOf;

        @QueryParam("q")
        @Size(max = 5)
        public String q;
    }

    /** A count that takes two seconds to create. */
    public static final int SLOW = 999;
    public static final CountDownLatch IN_FLIGHT = new CountDownLatch(1);

    private Example() {
    }

    @Path("/examples")
    @Tag(name = "Example")
    public static class ExampleResource {

        private static final Map<UUID, View> ALL = new ConcurrentHashMap<>();

        @Inject
        Links links;

        @Inject
        Pages pages;

        @Inject
        Viewer viewer;

        @Inject
        Sql sql;

        @GET
        @PermitAll
        @Operation(hidden = true)
        public Page<Integer> list(@BeanParam Query query) {
            return pages.of(query, new Slice<>(IntStream.rangeClosed(query.offset() + 1, Math.min(120, query.offset() + query.pageSize)).boxed().toList(), 120));
        }

        @POST
        @Idempotent
        @PermissionsAllowed(GeneralPermissions.PERSON)
        @Operation(hidden = true)
        public RestResponse<View> create(Fields fields) {
            if (Integer.valueOf(SLOW).equals(fields.count())) {
                IN_FLIGHT.countDown();
                LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            }
            var view = new View(Ids.next(), fields, 0);
            ALL.put(view.id(), view);
            return Answers.created(links.to("examples", view.id()), view);
        }

        @GET
        @Path("/{exampleId}")
        @PermitAll
        @Operation(hidden = true)
        public View get(@PathParam("exampleId") UUID exampleId) {
            return ALL.get(exampleId);
        }

        @PATCH
        @Path("/{exampleId}")
        @Consumes({MergePatchReader.MEDIA_TYPE, "application/json"})
        @PermissionsAllowed("example-edit")
        @Operation(hidden = true)
        public View edit(@PathParam("exampleId") UUID exampleId, @HeaderParam("If-Match") String ifMatch, MergePatch<Fields> patch) {
            var view = ALL.get(exampleId);
            Etags.require(ifMatch, view.revision());
            var edited = new View(exampleId, patch.applyTo(view.fields()), view.revision() + 1);
            ALL.put(exampleId, edited);
            return edited;
        }

        @GET
        @Path("/viewer")
        @PermitAll
        @Operation(hidden = true)
        public Map<String, Object> viewer() {
            return Map.of("anonymous", viewer.isAnonymous(), "machine", viewer.isMachine(), "administration", viewer.isAdministration(),
                    "evaluator", viewer.isEvaluator(), "visibility", viewer.visibility(), "registerScope", viewer.hasScope("register.read"));
        }

        @GET
        @Path("/register")
        @Authenticated
        @Operation(hidden = true)
        public Map<String, String> register() {
            viewer.requireScope("register.read");
            return Map.of("seen", "yes");
        }

        @GET
        @Path("/administration")
        @PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
        @Operation(hidden = true)
        public Map<String, String> administration() {
            return Map.of("seen", "yes");
        }

        @GET
        @Path("/unannotated")
        @Operation(hidden = true)
        public Map<String, String> unannotated() {
            return Map.of("seen", "never");
        }

        @GET
        @Path("/failures/{kind}")
        @PermitAll
        @Operation(hidden = true)
        public Map<String, String> fail(@PathParam("kind") String kind) throws SQLException {
            switch (kind) {
                case "killed" -> sql.query("select pg_terminate_backend(pg_backend_pid())").list(row -> null);
                case "slow" -> throw new SQLException("canceling statement due to statement timeout", "57014");
                case "deadlock" -> throw new SQLException("deadlock detected", "40P01");
                case "unavailable" -> throw new SQLException("The connection attempt failed at db.internal:5432.", "08001");
                case "stale" -> throw new OptimisticLockException("org.example.Secret#1");
                default -> throw new IllegalStateException("secret inside at brussels.samenhang.Secret");
            }
            return Map.of();
        }
    }

    /** Looks like every feature's permissions: one method per permission, on identity and id, fail closed. */
    @Singleton
    public static class ExamplePermissions {

        @Inject
        Viewer viewer;

        @Blocking
        @PermissionChecker("example-edit")
        boolean mayEdit(SecurityIdentity identity, UUID exampleId) {
            return viewer.isPerson() && (viewer.isAdministration() || viewer.mayEditOrganization(exampleId));
        }
    }
}
