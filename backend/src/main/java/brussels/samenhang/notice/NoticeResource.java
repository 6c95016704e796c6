package brussels.samenhang.notice;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What organizations and partnerships look for or offer. */
@Path("/notices")
@Tag(name = "Notices")
class NoticeResource {

    @Inject
    NoticeService service;

    @Inject
    NoticeReader reader;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listNotices", summary = "Lists what organizations and partnerships look for or offer",
            description = "Cooperation that is looked for, training that is offered or needed; those that are open today unless asked otherwise.")
    public Page<NoticeView> list(@BeanParam NoticeQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{noticeId}")
    @PermitAll
    @Operation(operationId = "getNotice", summary = "Reads a notice")
    public NoticeView get(@PathParam("noticeId") UUID noticeId) {
        return service.read(noticeId);
    }

    @POST
    @Idempotent
    @PermissionsAllowed(NoticePermissions.POST)
    @Operation(operationId = "createNotice", summary = "Posts a notice",
            description = "In the name of an organization by who edits its record, or of a partnership by its coordinator.")
    @APIResponse(responseCode = "201", description = "Posted.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NoticeView.class)))
    public RestResponse<NoticeView> create(NewNotice notice) {
        var view = service.post(notice);
        return Answers.created(view.href(), view);
    }

    @PATCH
    @Path("/{noticeId}")
    @Consumes({MergePatchReader.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @PermissionsAllowed(NoticePermissions.EDIT)
    @Operation(operationId = "updateNotice", summary = "Changes a notice that is open", description = "Also to give it a later last day.")
    public NoticeView edit(@PathParam("noticeId") UUID noticeId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<NoticeFields> patch) {
        return service.edit(noticeId, ifMatch, patch);
    }

    @POST
    @Path("/{noticeId}/endings")
    @PermissionsAllowed(NoticePermissions.EDIT)
    @Operation(operationId = "endNotice", summary = "Closes a notice and tells what came of it",
            description = "It stays readable. Whoever said to be interested gets a mail.")
    public NoticeView end(@PathParam("noticeId") UUID noticeId, NoticeEnding ending) {
        return service.end(noticeId, ending);
    }
}
