package brussels.samenhang.organization;

import java.time.LocalDate;

/** A record is confirmed once a year (2b-R1); the organization is asked a month before that is over. */
public final class Freshness {

    public static final int STALE_MONTHS = 12;
    public static final int ASKED_MONTHS = 11;

    private Freshness() {
    }

    /** Not confirmed for over a year, or never. */
    public static boolean isStale(LocalDate lastConfirmedOn, LocalDate today) {
        return lastConfirmedOn == null || lastConfirmedOn.isBefore(today.minusMonths(STALE_MONTHS));
    }
}
