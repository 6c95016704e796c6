package brussels.samenhang.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private Instant now = Instant.parse("2026-03-01T09:00:10Z");
    private final RateLimiter limiter = new RateLimiter(3, Duration.ofMinutes(1), new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void aClientHasItsRequestsAndNoMore() {
        assertThat(limiter.count("a")).isEqualTo(new RateLimiter.Standing(2, 50));
        assertThat(limiter.take("a")).isTrue();
        assertThat(limiter.take("a")).isTrue();
        assertThat(limiter.take("a")).isFalse();
    }

    @Test
    void anotherClientIsCountedByItself() {
        for (var i = 0; i < 4; i++) {
            limiter.take("a");
        }
        assertThat(limiter.take("b")).isTrue();
    }

    @Test
    void theNextWindowStartsAfresh() {
        for (var i = 0; i < 4; i++) {
            limiter.take("a");
        }
        now = now.plusSeconds(50);
        assertThat(limiter.count("a")).isEqualTo(new RateLimiter.Standing(2, 60));
    }
}
