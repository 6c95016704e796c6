package brussels.samenhang.shared.problem;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Trace;
import brussels.samenhang.shared.text.AcceptLanguage;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every exception with a problem document. */
@Singleton
public class ProblemAnswers {

    public static final String MEDIA_TYPE = "application/problem+json";

    @Inject
    ProblemMapping mapping;

    @Inject
    Links links;

    @Inject
    Trace trace;

    @ServerExceptionMapper({Throwable.class, WebApplicationException.class, NotFoundException.class, ValidationException.class,
            MismatchedInputException.class, UnauthorizedException.class, ForbiddenException.class,
            AuthenticationFailedException.class, AuthenticationCompletionException.class})
    Response answer(Throwable thrown, HttpHeaders request) {
        if (thrown instanceof StoredAnswer stored) {
            return stored.response();
        }
        var problem = mapping.of(thrown);
        if (problem.type() == ProblemType.internalServerError) {
            Log.error("Not foreseen", thrown);
        } else if (problem.type() == ProblemType.serviceUnavailable) {
            Log.warnf("Unavailable: %s", problem.getCause());
        }
        var language = AcceptLanguage.parse(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)).getFirst();
        var view = ProblemView.of(problem, language, links.to("refData", "problemTypes"), trace.id());
        var response = Response.status(problem.type().status()).type(MEDIA_TYPE).entity(view)
                .header(HttpHeaders.CONTENT_LANGUAGE, language).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        problem.headers().forEach(response::header);
        return response.build();
    }
}
