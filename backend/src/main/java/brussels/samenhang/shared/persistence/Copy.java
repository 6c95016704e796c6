package brussels.samenhang.shared.persistence;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table by COPY: the fastest way in for many, with all its keys, checks and triggers. */
public final class Copy {

    private static final int SENT_AT = 60_000;

    private final CopyIn to;
    private final StringBuilder text = new StringBuilder(SENT_AT + 4096);

    Copy(CopyIn to) {
        this.to = to;
    }

    /** One row, in the order of the columns; codes, numbers, days and JSON as text is written. */
    public void row(Object... values) {
        for (var i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            put(values[i]);
        }
        text.append('\n');
        if (text.length() >= SENT_AT) {
            send();
        }
    }

    void send() {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        try {
            to.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException refused) {
            throw new SqlException(refused);
        }
    }

    private void put(Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case String words -> escaped(words);
            case Boolean bool -> text.append(bool ? 't' : 'f');
            case Enum<?> code -> text.append(code.name());
            case java.math.BigDecimal number -> text.append(number.toPlainString());
            case Instant instant -> text.append(instant);
            default -> text.append(value);
        }
    }

    private void escaped(String words) {
        for (var i = 0; i < words.length(); i++) {
            var letter = words.charAt(i);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(letter);
            }
        }
    }
}
