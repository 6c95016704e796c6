package brussels.samenhang.devstack;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code devstack run | dev | services | prepare | reset | mail [address]} */
public final class Main {

    /** What the libraries tell goes into nobody's way; held on to, or the setting is lost. */
    private static final Logger LIBRARIES = Logger.getLogger("");

    private final Settings settings;
    private final Console console;

    private Main(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    public static void main(String[] arguments) {
        LIBRARIES.setLevel(Level.WARNING);
        Console console = Console.system();
        try {
            var main = new Main(Settings.from(System.getenv(), Path.of("")), console);
            String command = arguments.length == 0 ? "run" : arguments[0];
            switch (command) {
                case "run" -> main.run(true, false, true);
                case "dev" -> main.run(true, true, true);
                case "services" -> main.run(false, false, true);
                case "prepare" -> main.run(false, false, false);
                case "reset" -> main.reset();
                case "mail" -> main.showMail(arguments.length > 1 ? Optional.of(arguments[1]) : Optional.empty());
                default -> throw new Failure("There is no command \"%s\": use run, dev, services, prepare, reset or mail.".formatted(command));
            }
        } catch (Failure failure) {
            console.failed(failure.getMessage());
            System.exit(1);
        }
    }

    /** @param staying whether it runs until somebody stops it; otherwise it ends once everything was up, and the next start is a quick one */
    private void run(boolean whole, boolean reloading, boolean staying) {
        Tools.needJava(Runtime.version());
        if (whole) {
            Tools.needNode();
        }
        var runDir = new RunDir(settings.runDir());
        runDir.lock();
        Leftovers.clear(runDir, console);
        settings.ports().checkFree(whole ? EnumSet.allOf(Ports.Use.class) : Set.of(Ports.Use.KEYCLOAK, Ports.Use.POSTGRES, Ports.Use.SMTP, Ports.Use.MAIL_PAGE));

        long since = System.nanoTime();
        var mailbox = new Mailbox(settings, console);
        var stack = new Stack()
                .add(mailbox)
                .add(new ProcessPart(new PostgreSql(settings, runDir), runDir, console))
                .add(new ProcessPart(new Keycloak(settings, runDir), runDir, console), "postgres", "mail");
        if (whole) {
            stack.add(new ProcessPart(new Api(settings, reloading), runDir, console), "postgres", "mail")
                    .add(new ProcessPart(new Web(settings, reloading), runDir, console));
        }
        new Ending(stack, console).arrange();
        console.say(console.strong("Samenhang is starting") + " (logs in %s)".formatted(runDir.logs()));
        try {
            stack.start();
            if (!staying) {
                stack.stop();
                console.say("The services are prepared: the next start is a quick one.");
                System.exit(0);
            }
            if (settings.control()) {
                new ControlPage(stack).register(mailbox.page());
            }
            console.say("");
            console.say(console.strong("Samenhang is up") + " after %d s. Ctrl-C stops it; the data stays (make reset starts over)."
                    .formatted((System.nanoTime() - since) / 1_000_000_000));
            Welcome.lines(settings, whole).forEach(console::say);
            watch(stack);
        } catch (Failure failure) {
            giveUp(stack, failure);
        }
    }

    private void watch(Stack stack) {
        while (true) {
            Pause.of(500);
            stack.casualty().ifPresent(part -> {
                throw new Failure("%s is gone: it %s. Start again; should it happen twice, its log says more.".formatted(part.title(), part.epitaph()));
            });
        }
    }

    private void giveUp(Stack stack, Failure failure) {
        if (stack.stopping()) {
            Pause.of(Long.MAX_VALUE);
        }
        console.failed(failure.getMessage());
        stack.stop();
        System.exit(1);
    }

    /** The lock makes sure that nobody's data vanish while they run. */
    private void reset() {
        var runDir = new RunDir(settings.runDir());
        runDir.lock();
        Leftovers.clear(runDir, console);
        runDir.forget();
        console.say("The data are gone: the next start begins anew.");
    }

    private void showMail(Optional<String> to) {
        String query = to.map(address -> "?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8)).orElse("");
        try {
            console.say(Http.send(HttpRequest.newBuilder(URI.create(settings.mailPageUrl() + "/mails.txt" + query)).build()).body());
        } catch (IOException _) {
            throw new Failure("The mailbox does not answer at %s: start it with make run.".formatted(settings.mailPageUrl()));
        }
    }
}
