package brussels.samenhang.testing;

import brussels.samenhang.shared.problem.ProblemType;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** This test provokes a problem of the catalogue; it fails when the API did not answer with that problem. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Provokes.Check.class)
public @interface Provokes {

    ProblemType[] value();

    /** Remembers the problems the API answered with. */
    enum Seen implements Filter {
        INSTANCE;

        private static final Pattern TYPE = Pattern.compile("\"type\":\"(urn:[^\"]+)\"");
        private static final Set<String> TYPES = ConcurrentHashMap.newKeySet();

        @Override
        public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
            var response = context.next(request, expected);
            if (response.contentType().startsWith("application/problem+json")) {
                var type = TYPE.matcher(response.asString());
                if (type.find()) {
                    TYPES.add(type.group(1));
                }
            }
            return response;
        }
    }

    class Check implements BeforeTestExecutionCallback, AfterTestExecutionCallback {

        @Override
        public void beforeTestExecution(ExtensionContext context) {
            Seen.TYPES.clear();
        }

        @Override
        public void afterTestExecution(ExtensionContext context) {
            if (context.getExecutionException().isPresent()) {
                return;
            }
            for (var type : context.getRequiredTestMethod().getAnnotation(Provokes.class).value()) {
                if (!Seen.TYPES.contains(type.urn().toString())) {
                    throw new AssertionError("The API never answered with " + type.urn() + ", but with " + Seen.TYPES);
                }
            }
        }
    }
}
