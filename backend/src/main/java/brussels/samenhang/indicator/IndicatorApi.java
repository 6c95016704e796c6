package brussels.samenhang.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** What other features may know about indicators. */
public interface IndicatorApi {

    /** The wording that is in force, the one new figures are entered under. */
    Optional<Wording> inForce(UUID indicatorId);

    Optional<Wording> wording(UUID versionId);

    /** A wording that is or was in force, by its number. */
    Optional<Wording> wording(UUID indicatorId, int version);

    /** The indicator with the code, as it is in force. */
    Optional<Wording> inForce(String code);

    /**
     * A version of an indicator.
     *
     * @param factor between quotient and value: 100 for a percentage, 10000 for a figure per 10 000 inhabitants, else 1
     */
    record Wording(UUID indicatorId, UUID versionId, String code, int version, VersionStatus status, BigDecimal factor, Definition definition) {
    }
}
