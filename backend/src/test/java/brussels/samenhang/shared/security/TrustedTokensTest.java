package brussels.samenhang.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TrustedTokensTest {

    private static final Instant START = Instant.parse("2026-03-01T09:30:00Z");

    private Instant now = START;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final TrustedTokens<String> tokens = new TrustedTokens<>(clock);

    @Test
    void isTrustedForAMoment() {
        tokens.keep("a", "Amina", START.plusSeconds(300).getEpochSecond());
        assertThat(tokens.find("a")).contains("Amina");
        assertThat(tokens.find("b")).isEmpty();
        now = START.plus(TrustedTokens.TRUSTED);
        assertThat(tokens.find("a")).isEmpty();
    }

    @Test
    void isTrustedNoLongerThanItLasts() {
        tokens.keep("a", "Amina", START.plusSeconds(5).getEpochSecond());
        now = START.plusSeconds(4);
        assertThat(tokens.find("a")).contains("Amina");
        now = START.plusSeconds(5);
        assertThat(tokens.find("a")).isEmpty();
    }

    @Test
    void isNotTrustedWhenItHasEndedAlready() {
        tokens.keep("a", "Amina", START.minusSeconds(1).getEpochSecond());
        assertThat(tokens.find("a")).isEmpty();
    }

    @Test
    void keepsOnlySoManyAndMakesRoomForNewOnes() {
        for (var i = 0; i < TrustedTokens.MOST; i++) {
            tokens.keep("old" + i, "Amina", START.plusSeconds(300).getEpochSecond());
        }
        tokens.keep("one too many", "Bram", START.plusSeconds(300).getEpochSecond());
        assertThat(tokens.find("one too many")).isEmpty();
        now = START.plus(TrustedTokens.TRUSTED);
        tokens.keep("new", "Chloé", START.plusSeconds(300).getEpochSecond());
        assertThat(tokens.find("new")).contains("Chloé");
    }
}
