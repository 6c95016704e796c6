package brussels.samenhang.indicator.observation;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** The last figure somebody has read; opaque outside. */
record ObservationCursor(Instant at, UUID id) {

    static ObservationCursor of(ObservationView last) {
        return new ObservationCursor(last.updatedAt(), last.id());
    }

    /** Null for null; a problem for what we did not give out. */
    static ObservationCursor read(String text) {
        if (text == null) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new ObservationCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException foreign) {
            throw Problem.badRequest(Issue.query(IssueType.invalidInput, "after", text));
        }
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + " " + id).getBytes(StandardCharsets.UTF_8));
    }
}
