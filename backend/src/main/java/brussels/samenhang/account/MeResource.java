package brussels.samenhang.account;

import brussels.samenhang.shared.http.Nothing;
import brussels.samenhang.shared.paging.Items;
import brussels.samenhang.shared.security.GeneralPermissions;
import brussels.samenhang.shared.security.Viewer;
import io.quarkus.arc.All;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The person who is asking. */
@Path("/me")
@Tag(name = "Account")
class MeResource {

    @Inject
    MeReader reader;

    @Inject
    AccountService service;

    @Inject
    ErasureService erasures;

    @Inject
    Viewer viewer;

    @Inject
    @All
    List<TaskSource> sources;

    @GET
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "getMe", summary = "Tells who is asking and what that person may do")
    public MeView me() {
        return reader.me();
    }

    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "updateMe", summary = "Chooses the language to be written to in")
    public MeView chooseLanguage(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, LanguageChoice choice) {
        return service.chooseLanguage(ifMatch, choice);
    }

    @GET
    @Path("/tasks")
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "listMyTasks", summary = "Lists what waits for the person who is asking, longest waiting first")
    public Items<Task> tasks() {
        return new Items<>(sources.stream().flatMap(source -> source.tasks(viewer).stream()).sorted(Comparator.comparing(Task::since)).toList());
    }

    @GET
    @Path("/traces")
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "getMyTraces", summary = "Tells where something of the person who is asking is kept")
    public PersonFound traces() {
        return erasures.get(viewer.personId().orElse(null));
    }

    @POST
    @Path("/erasures")
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "eraseMe", summary = "Erases the name, the address and the rights of the person who is asking",
            description = "What the person did stays, as done by a person. A last owner hands over first. Signing in again makes a new person.")
    public ErasureView erase(Nothing nothing) {
        return erasures.erase(viewer.personId().orElse(null));
    }
}
