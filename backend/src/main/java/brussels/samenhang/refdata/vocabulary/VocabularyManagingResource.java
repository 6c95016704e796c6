package brussels.samenhang.refdata.vocabulary;

import brussels.samenhang.shared.http.Answers;
import brussels.samenhang.shared.http.Idempotent;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.http.MergePatchReader;
import brussels.samenhang.shared.paging.Items;
import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Keeping the closed lists. What everybody reads of them stands under /refData. */
@Path("/vocabularies")
@Tag(name = "Reference Data")
@PermissionsAllowed(GeneralPermissions.ADMINISTRATION)
class VocabularyManagingResource {

    @Inject
    VocabularyManagingService service;

    @Inject
    VocabularyManagingReader reader;

    @GET
    @Operation(operationId = "listManagedVocabularies", summary = "Lists the vocabularies for who keeps them")
    public Items<ManagedVocabularyItem> list() {
        return new Items<>(reader.all());
    }

    @GET
    @Path("/{vocabulary}")
    @Operation(operationId = "getManagedVocabulary", summary = "Gives a vocabulary with all its terms, also those no longer offered, and how often each is used")
    public ManagedVocabulary get(@PathParam("vocabulary") String vocabulary) {
        return reader.find(vocabulary);
    }

    @GET
    @Path("/{vocabulary}/versions")
    @Operation(operationId = "listVocabularyVersions", summary = "Lists what changed in each version of a vocabulary", description = "Newest first.")
    public Items<VocabularyVersion> versions(@PathParam("vocabulary") String vocabulary) {
        return new Items<>(reader.versions(vocabulary));
    }

    @GET
    @Path("/{vocabulary}/otherAnswers")
    @Operation(operationId = "listOtherAnswers", summary = "Lists what people typed under other", description = "Most often typed first: terms the vocabulary may miss.")
    public Items<OtherAnswer> typed(@PathParam("vocabulary") String vocabulary) {
        return new Items<>(reader.typed(vocabulary));
    }

    @POST
    @Idempotent
    @Path("/{vocabulary}/terms")
    @Operation(operationId = "createTerm", summary = "Adds a term", description = "Its code is made of the English label and never changes. Lists whose codes the product knows by name take no new terms.")
    @APIResponse(responseCode = "201", description = "Added, as a new version of the vocabulary.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ManagedVocabulary.ManagedTerm.class)))
    public RestResponse<ManagedVocabulary.ManagedTerm> add(@PathParam("vocabulary") String vocabulary, NewTerm term) {
        var added = service.add(vocabulary, term);
        return Answers.created(added.href(), added);
    }

    @PATCH
    @Path("/{vocabulary}/terms/{term}")
    @Consumes({MergePatchReader.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "updateTerm", summary = "Changes the words of a term", description = "If-Match takes the ETag of the vocabulary. From then on the product brings no new words for the term.")
    public ManagedVocabulary edit(@PathParam("vocabulary") String vocabulary, @PathParam("term") String term,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch<TermWords> patch) {
        return service.edit(vocabulary, term, ifMatch, patch);
    }

    @POST
    @Path("/{vocabulary}/terms/{term}/retirements")
    @Operation(operationId = "retireTerm", summary = "Stops offering a term", description = "What was said with it stays, and is shown as no longer offered.")
    public ManagedVocabulary retire(@PathParam("vocabulary") String vocabulary, @PathParam("term") String term, TermRetirement retirement) {
        return service.retire(vocabulary, term, retirement);
    }

    @POST
    @Path("/{vocabulary}/terms/{term}/reopenings")
    @Operation(operationId = "reopenTerm", summary = "Offers a term again")
    public ManagedVocabulary reopen(@PathParam("vocabulary") String vocabulary, @PathParam("term") String term) {
        return service.reopen(vocabulary, term);
    }

    @PUT
    @Path("/{vocabulary}/order")
    @Operation(operationId = "orderTerms", summary = "Puts the terms in an order", description = "If-Match takes the ETag of the vocabulary.")
    public ManagedVocabulary order(@PathParam("vocabulary") String vocabulary, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, TermOrder order) {
        return service.order(vocabulary, ifMatch, order);
    }
}
