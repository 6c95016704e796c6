package brussels.samenhang.devstack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The mailbox for people ({@code /}), for programs ({@code /mails}) and for the terminal ({@code /mails.txt}); {@code ?to=} narrows each. */
final class MailPages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final String FRAME = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Mailbox – Samenhang</title><style>
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1d2a33; background: #fff }
            a { color: #1a5b7a } table { border-collapse: collapse; width: 100%% } td, th { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #ccd5db }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f3f6f8; padding: 1rem } iframe { width: 100%%; height: 24rem; border: 1px solid #ccd5db }
            </style></head><body>%s</body></html>
            """;

    private final Supplier<List<Mail>> mails;

    MailPages(Supplier<List<Mail>> mails) {
        this.mails = mails;
    }

    void register(HttpServer server) {
        server.createContext("/", exchange -> answer(exchange).send(exchange));
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        List<Mail> chosen = Answer.parameter(exchange, "to")
                .map(to -> mails.get().stream().filter(mail -> mail.isTo(to)).toList())
                .orElseGet(mails);
        return switch (path) {
            case "/" -> Answer.html(FRAME.formatted(list(chosen)));
            case "/mails" -> Answer.json(Map.of("items", chosen));
            case "/mails.txt" -> Answer.text(200, asText(chosen));
            default -> chosen.stream()
                    .filter(mail -> path.equals("/mails/" + mail.id()))
                    .findFirst()
                    .map(mail -> Answer.html(FRAME.formatted(page(mail))))
                    .orElse(Answer.text(404, "There is no such mail (any more): the mailbox is emptied when the stack stops.\n"));
        };
    }

    private static String list(List<Mail> mails) {
        String rows = mails.stream()
                .map(mail -> "<tr><td>%s</td><td>%s</td><td><a href=\"/mails/%s\">%s</a></td></tr>".formatted(
                        TIME.format(mail.receivedAt()), escape(String.join(", ", mail.to())), mail.id(), escape(mail.subject())))
                .collect(Collectors.joining("\n"));
        return "<h1>Mailbox</h1>" + (mails.isEmpty()
                ? "<p>No mail yet. Whatever Samenhang or Keycloak sends arrives here, whoever it is for.</p>"
                : "<table><thead><tr><th>Received</th><th>To</th><th>Subject</th></tr></thead><tbody>" + rows + "</tbody></table>");
    }

    private static String page(Mail mail) {
        String links = mail.links().stream()
                .map(link -> "<li><a href=\"%1$s\">%1$s</a></li>".formatted(escape(link)))
                .collect(Collectors.joining());
        return "<p><a href=\"/\">All mails</a></p><h1>%s</h1><p>From %s<br>To %s<br>%s</p>".formatted(
                        escape(mail.subject()), escape(mail.from()), escape(String.join(", ", mail.to())), TIME.format(mail.receivedAt()))
                + (mail.text() == null ? "" : "<pre>" + escape(mail.text()) + "</pre>")
                + (links.isEmpty() ? "" : "<h2>Links</h2><ul>" + links + "</ul>")
                + (mail.html() == null ? "" : "<h2>As HTML</h2><iframe sandbox title=\"The mail as HTML\" srcdoc=\"" + escape(mail.html()) + "\"></iframe>");
    }

    private static String asText(List<Mail> mails) {
        return mails.isEmpty() ? "No mail.\n" : mails.stream()
                .map(mail -> "%s  to %s%n%s%n%n%s%n".formatted(TIME.format(mail.receivedAt()), String.join(", ", mail.to()), mail.subject(),
                        mail.text() == null ? String.join("\n", mail.links()) : mail.text().strip()))
                .collect(Collectors.joining("\n" + "-".repeat(72) + "\n"));
    }

    private static String escape(String text) {
        return text == null ? "" : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
