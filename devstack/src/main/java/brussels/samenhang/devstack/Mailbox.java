package brussels.samenhang.devstack;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Takes every mail the stack sends, keeps it in memory, and shows it on a page. */
final class Mailbox implements Part {

    /** It would tell of every new address; held on to, or the setting is lost. */
    private static final Logger SERVER_LOG = Logger.getLogger("com.icegreen");

    static {
        SERVER_LOG.setLevel(Level.WARNING);
    }

    private final Settings settings;
    private final Console console;
    private GreenMail server;
    private HttpServer page;

    Mailbox(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String title() {
        return "Mailbox";
    }

    @Override
    public synchronized void start() {
        long since = System.nanoTime();
        var smtp = new ServerSetup(settings.ports().of(Ports.Use.SMTP), "localhost", ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(10_000);
        server = new GreenMail(smtp);
        server.start();
        if (page == null) {
            page = startPage();
        }
        console.done(title(), Duration.ofNanos(System.nanoTime() - since), settings.mailPageUrl());
    }

    /** The page outlives the server: a test that stops the mailbox still reads and steers there. */
    HttpServer page() {
        return page;
    }

    /** Newest first; a message to several people once. */
    synchronized List<Mail> mails() {
        var newest = new LinkedHashMap<String, Mail>();
        Arrays.stream(server.getReceivedMessages())
                .map(message -> Mail.of(message, receivedAt(message)))
                .sorted(Comparator.comparing(Mail::receivedAt).reversed())
                .forEach(mail -> newest.putIfAbsent(mail.id(), mail));
        return List.copyOf(newest.values());
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Override
    public void kill() {
        stop();
    }

    @Override
    public synchronized boolean running() {
        return server != null && server.isRunning();
    }

    @Override
    public String epitaph() {
        return "ended";
    }

    private HttpServer startPage() {
        try {
            var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.ports().of(Ports.Use.MAIL_PAGE)), 0);
            http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            new MailPages(this::mails).register(http);
            http.start();
            return http;
        } catch (IOException e) {
            throw new Failure("The mailbox page cannot listen on port %d: %s".formatted(settings.ports().of(Ports.Use.MAIL_PAGE), e.getMessage()), e);
        }
    }

    private static Instant receivedAt(MimeMessage message) {
        try {
            Date received = message.getReceivedDate() == null ? message.getSentDate() : message.getReceivedDate();
            return received == null ? Instant.EPOCH : received.toInstant();
        } catch (MessagingException _) {
            return Instant.EPOCH;
        }
    }
}
