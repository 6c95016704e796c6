package brussels.samenhang.exchange.openreferral;

import brussels.samenhang.shared.http.Links;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * The facade has an address and a contract of its own beside the API, for tools that know Open Referral and not us. The
 * resources live under the API's root as all others do; that inner address is nobody's business and answers 404.
 */
@Singleton
class OpenReferralRoute {

    static final String BASE = "/rest/openReferral/v3";
    private static final String INNER = Links.BASE + "/openReferral/v3";
    private static final String THROUGH = "openReferral.through";
    private static final int FIRST = -1000;

    void register(@Observes Router router) {
        router.route(BASE + "*").order(FIRST).handler(OpenReferralRoute::enter);
        router.route(INNER + "*").order(FIRST).handler(OpenReferralRoute::onlyFromTheFacade);
    }

    private static void enter(RoutingContext call) {
        var rest = call.request().uri().substring(BASE.length());
        call.put(THROUGH, true);
        // Open Referral's root is "/", ours has no slash at the end.
        call.reroute(call.request().method(), INNER + (rest.equals("/") || rest.startsWith("/?") ? rest.substring(1) : rest));
    }

    private static void onlyFromTheFacade(RoutingContext call) {
        if (call.get(THROUGH) == null) {
            call.reroute(call.request().method(), Links.BASE + "/nothingHere");
        } else {
            call.next();
        }
    }
}
