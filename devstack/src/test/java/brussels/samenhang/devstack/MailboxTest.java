package brussels.samenhang.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private final Settings settings = Settings.from(Map.of(
            "SAMENHANG_SMTP_PORT", Integer.toString(FreePort.number()),
            "SAMENHANG_MAIL_PAGE_PORT", Integer.toString(FreePort.number())), Path.of(""));
    private final Mailbox mailbox = new Mailbox(settings, new Console(new PrintStream(new ByteArrayOutputStream()), false));

    @BeforeEach
    void start() {
        mailbox.start();
    }

    @AfterEach
    void stop() {
        mailbox.stop();
        mailbox.page().stop(0);
    }

    @Test
    void aMailIsReadByAProgram() throws Exception {
        send("Bevestig uw adres", "Klik op https://samenhang.example/a?b=1&c=2. Dank u.", "<p>Klik</p>", "nieuw@samenhang.example");
        JsonNode mail = mails("").get(0);
        assertEquals("Bevestig uw adres", mail.get("subject").asText());
        assertEquals("[\"nieuw@samenhang.example\"]", mail.get("to").toString());
        assertEquals("Klik op https://samenhang.example/a?b=1&c=2. Dank u.", mail.get("text").asText());
        assertEquals("<p>Klik</p>", mail.get("html").asText());
        assertEquals("[\"https://samenhang.example/a?b=1&c=2\"]", mail.get("links").toString());
    }

    @Test
    void theNewestStandsFirstAndAnAddressNarrowsTheList() throws Exception {
        send("eerste", "x", null, "een@samenhang.example");
        Thread.sleep(1100);
        send("tweede", "x", null, "twee@samenhang.example");
        assertEquals("tweede", mails("").get(0).get("subject").asText());
        assertEquals(2, mails("").size());
        JsonNode narrowed = mails("?to=EEN%40samenhang.example");
        assertEquals(1, narrowed.size());
        assertEquals("eerste", narrowed.get(0).get("subject").asText());
    }

    @Test
    void aMailToTwoPeopleIsListedOnceAndFoundByBoth() throws Exception {
        send("samen", "x", null, "een@samenhang.example", "twee@samenhang.example");
        assertEquals(1, mails("").size());
        assertEquals(1, mails("?to=een@samenhang.example").size());
        assertEquals(1, mails("?to=twee@samenhang.example").size());
    }

    @Test
    void whatAMailSaysIsShownAndNeverRun() throws Exception {
        send("<script>alert(1)</script>", "<img src=x>", "<script>alert(2)</script>", "een@samenhang.example");
        String list = get("/").body();
        String page = get("/mails/" + mails("").get(0).get("id").asText()).body();
        assertFalse(list.contains("<script>"), list);
        assertFalse(page.contains("<script>") || page.contains("<img"), page);
        assertTrue(page.contains("&lt;script&gt;alert(1)") && page.contains("<iframe sandbox "), page);
    }

    @Test
    void anEmptyMailboxSaysSo() throws Exception {
        assertTrue(get("/").body().contains("No mail yet."));
        assertEquals("No mail.\n", get("/mails.txt").body());
        assertEquals(404, get("/mails/unknown").statusCode());
    }

    @Test
    void partsCannotBeSteeredUnlessTheStackAllowsIt() throws Exception {
        assertEquals(404, get("/parts").statusCode());
        new ControlPage(new Stack().add(mailbox)).register(mailbox.page());
        assertEquals("{\"mail\":true}", new ObjectMapper().readTree(get("/parts").body()).toString());
    }

    private JsonNode mails(String query) throws Exception {
        return new ObjectMapper().readTree(get("/mails" + query).body()).get("items");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return Http.send(HttpRequest.newBuilder(URI.create(settings.mailPageUrl() + path)).build());
    }

    private void send(String subject, String text, String html, String... to) throws Exception {
        var properties = new Properties();
        properties.put("mail.smtp.host", "localhost");
        properties.put("mail.smtp.port", Integer.toString(settings.ports().of(Ports.Use.SMTP)));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("no-reply@samenhang.example"));
        for (String address : to) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(address));
        }
        message.setSubject(subject, "UTF-8");
        if (html == null) {
            message.setText(text, "UTF-8");
        } else {
            var plain = new MimeBodyPart();
            plain.setText(text, "UTF-8");
            var rich = new MimeBodyPart();
            rich.setContent(html, "text/html; charset=UTF-8");
            message.setContent(new MimeMultipart("alternative", plain, rich));
        }
        Transport.send(message);
    }
}
