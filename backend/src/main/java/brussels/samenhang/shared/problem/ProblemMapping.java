package brussels.samenhang.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.hibernate.StaleStateException;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;

/** The one place where an exception becomes a problem. */
@Singleton
class ProblemMapping {

    private static final int DEPTH = 20;

    @Inject
    DatabaseProblems database;

    Problem of(Throwable thrown) {
        var depth = 0;
        for (var cause = thrown; cause != null && depth < DEPTH; cause = cause.getCause(), depth++) {
            var problem = known(cause, thrown);
            if (problem != null) {
                return problem;
            }
        }
        return thrown instanceof WebApplicationException web
                ? ofStatus(web)
                : Problem.of(ProblemType.internalServerError, thrown);
    }

    private Problem known(Throwable cause, Throwable whole) {
        return switch (cause) {
            case Problem problem -> problem;
            case ConstraintViolationException violations -> Problem.badRequest(Violations.issues(violations.getConstraintViolations()));
            case JsonProcessingException malformed when whole instanceof WebApplicationException -> Problem.badRequest(JsonIssues.of(malformed));
            case InvalidJwtException invalid -> unauthenticated(invalid.hasErrorCode(ErrorCodes.EXPIRED)
                    ? ProblemType.expiredAccessToken : ProblemType.invalidAccessToken, cause);
            case OIDCException _, ConnectException _, TimeoutException _ -> DatabaseProblems.unavailable(cause);
            case AuthenticationFailedException _ when cause.getCause() == null -> unauthenticated(ProblemType.invalidAccessToken, cause);
            case UnauthorizedException _ -> unauthenticated(ProblemType.noAccessToken, cause);
            case ForbiddenException denied -> denied(denied);
            case OptimisticLockException _, StaleStateException _ -> Problem.of(ProblemType.preconditionFailed);
            case SQLException refused -> database.of(refused);
            default -> null;
        };
    }

    /** Denied is denied, unless the permission could not be looked up because the database does not answer: then it is no verdict. */
    private Problem denied(ForbiddenException denied) {
        var depth = 0;
        for (var cause = denied.getCause(); cause != null && depth < DEPTH; cause = cause.getCause(), depth++) {
            if (cause instanceof SQLException refused && database.of(refused).type() == ProblemType.serviceUnavailable) {
                return database.of(refused);
            }
        }
        return Problem.of(ProblemType.missingPermission);
    }

    private static Problem unauthenticated(ProblemType type, Throwable cause) {
        var challenge = type == ProblemType.noAccessToken ? "Bearer" : "Bearer error=\"invalid_token\"";
        return Problem.of(type, cause).withHeader("WWW-Authenticate", challenge);
    }

    private Problem ofStatus(WebApplicationException web) {
        var status = web.getResponse().getStatus();
        return switch (status) {
            case 400 -> Problem.badRequest(Issue.body(IssueType.schemaViolation, null, null));
            case 401 -> unauthenticated(ProblemType.noAccessToken, web);
            case 403 -> Problem.of(ProblemType.missingPermission);
            case 404 -> Problem.of(ProblemType.resourceNotFound);
            case 405 -> Problem.of(ProblemType.methodNotAllowed);
            case 406 -> Problem.of(ProblemType.notAcceptable);
            case 415 -> Problem.of(ProblemType.unsupportedMediaType);
            case 503 -> DatabaseProblems.unavailable(web);
            default -> Problem.of(ProblemType.internalServerError, web);
        };
    }
}
