package brussels.samenhang.exchange.feed;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** The last change somebody has read: its transaction and its number; opaque outside. */
record ChangeCursor(long transaction, long id) {

    static final ChangeCursor BEGINNING = new ChangeCursor(0, 0);
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})");

    /** The beginning for null; a problem for what we did not give out. */
    static ChangeCursor read(String text) {
        if (text == null) {
            return BEGINNING;
        }
        try {
            var parts = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            if (parts.matches()) {
                return new ChangeCursor(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
            }
        } catch (IllegalArgumentException foreign) {
            // Told below, as every cursor that is not ours.
        }
        throw Problem.badRequest(Issue.query(IssueType.invalidInput, "after", text));
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((transaction + "." + id).getBytes(StandardCharsets.UTF_8));
    }
}
