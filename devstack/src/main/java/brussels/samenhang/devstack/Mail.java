package brussels.samenhang.devstack;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A received message, reduced to what a person or a test reads.
 *
 * @param links the addresses found in the text, in order and each once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Mail(String id, Instant receivedAt, String from, List<String> to, String subject, String language, String text, String html,
        List<String> links) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"')\\]]+");

    static Mail of(MimeMessage message, Instant receivedAt) {
        try {
            String text = body(message, "text/plain");
            String html = body(message, "text/html");
            List<String> links = LINK.matcher(text != null ? text : html == null ? "" : html.replace("&amp;", "&"))
                    .results().map(MatchResult::group).map(link -> link.replaceAll("[.,;]+$", "")).distinct().toList();
            String[] language = message.getHeader("Content-Language");
            return new Mail(id(message), receivedAt, first(message.getFrom()), addresses(message.getAllRecipients()),
                    message.getSubject(), language == null ? null : language[0], text, html, links);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("unreadable message", e);
        }
    }

    boolean isTo(String address) {
        return to.stream().anyMatch(address::equalsIgnoreCase);
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart inner = several.getBodyPart(i);
                String found = Part.ATTACHMENT.equalsIgnoreCase(inner.getDisposition()) ? null : body(inner, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static List<String> addresses(Address[] addresses) {
        return addresses == null ? List.of() : Arrays.stream(addresses).map(address -> ((InternetAddress) address).getAddress()).toList();
    }

    private static String first(Address[] addresses) {
        return addresses == null || addresses.length == 0 ? "" : ((InternetAddress) addresses[0]).toUnicodeString();
    }

    private static String id(MimeMessage message) throws MessagingException, IOException {
        var raw = new ByteArrayOutputStream();
        message.writeTo(raw);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(raw.toByteArray()), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
