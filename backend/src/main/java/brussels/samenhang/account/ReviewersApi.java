package brussels.samenhang.account;

import brussels.samenhang.shared.text.Language;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Writes to those who decide that something waits for them, each in their own language. */
public interface ReviewersApi {

    /** Within the transaction of the act; of several about one matter within a quarter of an hour only the first is sent. */
    void tell(Waiting waiting);

    /**
     * @param text key of the sentences, {@code registration.mail.waiting}: {@code .subject} and {@code .body}
     * @param arguments of the sentences, in a language
     * @param partnership whose coordinators decide; null when none do
     * @param administration whether the administration decides too; it always does when nobody coordinates
     * @param except who asks, and need not be told
     */
    record Waiting(String text, Function<Language, Map<String, ?>> arguments, UUID partnership, boolean administration, UUID except) {
    }
}
