package brussels.samenhang.shared.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What was learned from tokens that were verified a moment ago; forgotten after half a minute, and never kept longer than a token lasts. */
final class TrustedTokens<T> {

    static final Duration TRUSTED = Duration.ofSeconds(30);
    static final int MOST = 500;

    private record Kept<T>(T value, long until) {
    }

    private final Map<String, Kept<T>> kept = new ConcurrentHashMap<>();
    private final Clock clock;

    TrustedTokens(Clock clock) {
        this.clock = clock;
    }

    Optional<T> find(String token) {
        var found = kept.get(token);
        return found == null || found.until() <= clock.millis() ? Optional.empty() : Optional.of(found.value());
    }

    /** @param expires when the token ends, in seconds since 1970 */
    void keep(String token, T value, long expires) {
        var now = clock.millis();
        if (kept.size() >= MOST) {
            kept.values().removeIf(old -> old.until() <= now);
        }
        if (kept.size() < MOST) {
            kept.put(token, new Kept<>(value, Math.min(now + TRUSTED.toMillis(), Duration.ofSeconds(expires).toMillis())));
        }
    }
}
