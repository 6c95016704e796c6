package brussels.samenhang.shared.openapi;

import brussels.samenhang.shared.problem.ProblemAnswers;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** What the contract says about itself. */
final class ContractWords {

    static final String SECURITY = """
            Access token of the OpenID Connect provider, for the audience samenhang-api. People sign in with the \
            authorization code flow; tools with client credentials and the scopes register.read or indicators.read. \
            Public data needs no token.""";

    private static final String DESCRIPTION = """
            Register, coordination and follow-up of local welfare and health partnerships. Built on the Belgian \
            public-sector REST guide.

            * Text that exists in several languages is an object keyed by language; decimals are strings; what is absent is left out.
            * Every mutable resource answers with an `ETag`; changing it needs `If-Match` (428 without, 412 when someone was first). Reading honors `If-None-Match`.
            * A creating `POST` may carry an `Idempotency-Key`: the same request sent again within 24 hours gets the first answer.
            * Unknown properties and parameters are refused; all issues of a request come in one answer, in the language of `Accept-Language` (nl, fr, en, de).
            * Problems are `application/problem+json`; each type is explained under `/refData/problemTypes`.
            * `RateLimit` headers tell how many requests are left; `BelGov-Trace-Id` identifies an answer.""";

    private ContractWords() {
    }

    static Info info(String version) {
        return OASFactory.createInfo().title("Samenhang").version(version).description(DESCRIPTION)
                .contact(OASFactory.createContact().name("Samenhang"));
    }

    static APIResponse problem() {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse().description("What is wrong and what to do about it.")
                .content(OASFactory.createContent().addMediaType(ProblemAnswers.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
    }

    /** The tags in use, once each, by name. */
    static List<Tag> tags(OpenAPI api) {
        var declared = new HashMap<String, Tag>();
        if (api.getTags() != null) {
            api.getTags().forEach(tag -> declared.put(tag.getName(), tag));
        }
        var used = new TreeMap<String, Tag>();
        api.getPaths().getPathItems().values().forEach(path -> path.getOperations().values().forEach(operation -> {
            if (operation.getTags() != null) {
                operation.getTags().forEach(name -> used.put(name, declared.getOrDefault(name, OASFactory.createTag().name(name))));
            }
        }));
        return List.copyOf(used.values());
    }
}
