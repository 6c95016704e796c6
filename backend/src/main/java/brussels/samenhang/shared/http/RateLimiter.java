package brussels.samenhang.shared.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts the requests of each client in windows of fixed length. Kept in the memory of this instance: with several
 * instances a client may do that many times more, which is enough to stop a runaway loop. A limit of 0 is no limit.
 */
@Singleton
public class RateLimiter {

    /** @param remaining requests left in this window, negative when there were too many */
    record Standing(long remaining, long secondsToReset) {
    }

    private record Window(long number, long count) {
    }

    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private final long limit;
    private final long seconds;
    private final Clock clock;

    RateLimiter(@ConfigProperty(name = "samenhang.http.rate-limit") long limit,
            @ConfigProperty(name = "samenhang.http.rate-window") Duration window, Clock clock) {
        this.limit = limit;
        this.seconds = window.toSeconds();
        this.clock = clock;
    }

    boolean isOff() {
        return limit == 0;
    }

    public long limit() {
        return limit;
    }

    long seconds() {
        return seconds;
    }

    /** Counts one request of a client. */
    public boolean take(String client) {
        return count(client).remaining() >= 0;
    }

    Standing count(String client) {
        var now = clock.instant().getEpochSecond();
        var current = now / seconds;
        var window = windows.merge(client, new Window(current, 1),
                (old, fresh) -> old.number() == current ? new Window(current, old.count() + 1) : fresh);
        return new Standing(limit - window.count(), seconds - now % seconds);
    }

    @Scheduled(every = "5m")
    void forget() {
        var current = clock.instant().getEpochSecond() / seconds;
        windows.values().removeIf(window -> window.number() < current);
    }
}
