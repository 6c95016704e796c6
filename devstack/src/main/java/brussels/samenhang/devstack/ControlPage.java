package brussels.samenhang.devstack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets a test take a part away and bring it back: {@code GET /parts},
 * {@code POST /parts/{name}/(start|stop|kill)}. Only there when the stack was started for it.
 */
final class ControlPage {

    private static final Pattern ACT = Pattern.compile("/parts/(\\w+)/(start|stop|kill)");

    private final Stack stack;

    ControlPage(Stack stack) {
        this.stack = stack;
    }

    void register(HttpServer server) {
        server.createContext("/parts", exchange -> answer(exchange).send(exchange));
    }

    private Answer answer(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/parts") && exchange.getRequestMethod().equals("GET")) {
            return Answer.json(states());
        }
        Matcher act = ACT.matcher(path);
        Part part = act.matches() && exchange.getRequestMethod().equals("POST") ? stack.parts().get(act.group(1)) : null;
        if (part == null) {
            return Answer.text(404, "Parts: %s; POST /parts/{name}/start, stop or kill.%n".formatted(String.join(", ", stack.parts().keySet())));
        }
        try {
            perform(act.group(2), part);
            return Answer.json(states());
        } catch (Failure failure) {
            return Answer.text(500, failure.getMessage() + "\n");
        }
    }

    private void perform(String act, Part part) {
        synchronized (part) {
            switch (act) {
                case "start" -> {
                    if (!part.running()) {
                        stack.start(part);
                    }
                }
                case "stop" -> stack.end(part, false);
                default -> stack.end(part, true);
            }
        }
    }

    private Map<String, Boolean> states() {
        var states = new LinkedHashMap<String, Boolean>();
        stack.parts().forEach((name, part) -> states.put(name, part.running()));
        return states;
    }
}
