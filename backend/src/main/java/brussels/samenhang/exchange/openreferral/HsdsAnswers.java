package brussels.samenhang.exchange.openreferral;

import brussels.samenhang.exchange.openreferral.Hsds.Page;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.text.Languages;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;

/** A page as JSON or as one object a line; one object, in one language, which the answer names. */
@Singleton
class HsdsAnswers {

    static final String LINES = "application/x-ndjson";

    @Inject
    ObjectMapper json;

    @Inject
    Languages languages;

    Response page(Page<?> page, HsdsListing listing) {
        return listing.asLines() ? answer(lines(page), LINES) : answer(page, MediaType.APPLICATION_JSON);
    }

    Response one(Optional<?> found, UUID id) {
        return answer(found.orElseThrow(() -> Problem.notFound("id", id)), MediaType.APPLICATION_JSON);
    }

    private Response answer(Object entity, String type) {
        return Response.ok(entity, type).header("Content-Language", languages.first().name()).build();
    }

    private String lines(Page<?> page) {
        var text = new StringBuilder();
        for (var one : page.contents()) {
            try {
                text.append(json.writeValueAsString(one)).append('\n');
            } catch (JsonProcessingException unwritable) {
                throw new IllegalStateException(unwritable);
            }
        }
        return text.toString();
    }
}
