package brussels.samenhang.shared.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Pages of any site may read what is public: GET without credentials. Nothing else is allowed from elsewhere; the
 * browser sees to that, as it finds no permission here. (The framework's own filter answers other methods with 403 of
 * its own making, also for our own application behind a proxy that changes the host name.)
 */
@Singleton
class CrossOrigin {

    private static final int NO_CONTENT = 204;
    private static final int PRIORITY = 300;

    void register(@Observes Filters filters) {
        filters.register(CrossOrigin::allowReading, PRIORITY);
    }

    private static void allowReading(RoutingContext call) {
        var request = call.request();
        var headers = call.response().headers();
        if (request.getHeader("Origin") == null || !request.path().startsWith("/rest/") && !request.path().startsWith("/doc/")) {
            call.next();
        } else if (request.method() == HttpMethod.OPTIONS && request.getHeader("Access-Control-Request-Method") != null) {
            headers.set("Access-Control-Allow-Origin", "*").set("Access-Control-Allow-Methods", "GET, HEAD")
                    .set("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match, BelGov-Trace-Id").set("Access-Control-Max-Age", "86400");
            call.response().setStatusCode(NO_CONTENT).end();
        } else {
            if (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD) {
                headers.set("Access-Control-Allow-Origin", "*")
                        .set("Access-Control-Expose-Headers", "ETag, Content-Language, BelGov-Trace-Id, RateLimit, RateLimit-Policy, Retry-After");
            }
            call.next();
        }
    }
}
