package brussels.samenhang.refdata;

import brussels.samenhang.shared.paging.Items;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/refData")
@Tag(name = "Reference Data")
@PermitAll
class RefDataResource {

    @Inject
    RefDataService refData;

    @GET
    @Operation(operationId = "getVocabularies", summary = "Lists the vocabularies")
    public Items<VocabularyItem> vocabularies() {
        return new Items<>(refData.all());
    }

    @GET
    @Path("/{vocabulary}")
    @Operation(operationId = "getVocabulary", summary = "Gives a vocabulary with the terms offered today")
    public Vocabulary vocabulary(@PathParam("vocabulary") @Parameter(example = "roleTypes") String vocabulary,
            @QueryParam("retired") @Parameter(description = "True for the terms that are no longer offered as well: to name what was said with them.") Boolean retired) {
        return refData.find(vocabulary, Boolean.TRUE.equals(retired));
    }

    @GET
    @Path("/{vocabulary}/{term}")
    @Operation(operationId = "getTerm", summary = "Gives one term, also one that is no longer offered")
    public Term term(@PathParam("vocabulary") @Parameter(example = "problemTypes") String vocabulary,
            @PathParam("term") @Parameter(example = "potentialDuplicates") String term) {
        return refData.term(vocabulary, term);
    }
}
