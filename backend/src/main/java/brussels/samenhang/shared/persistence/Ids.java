package brussels.samenhang.shared.persistence;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Identifiers ordered by time (UUID version 7, RFC 9562), made here so that an entity has its id before it is stored.
 * Rows written by SQL get theirs from the database's own uuidv7().
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {
    }

    public static UUID next() {
        var random = new byte[10];
        RANDOM.nextBytes(random);
        var high = System.currentTimeMillis() << 16 | 0x7000L | (random[0] & 0x0FL) << 8 | random[1] & 0xFFL;
        var low = 0L;
        for (var i = 2; i < random.length; i++) {
            low = low << 8 | random[i] & 0xFFL;
        }
        return new UUID(high, low & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }
}
