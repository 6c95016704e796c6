package brussels.samenhang.indicator.observation;

import brussels.samenhang.shared.time.ReportingPeriod;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What other features may know about figures: wholes that were looked at, as the viewer may see them. */
public interface ObservationApi {

    /** Validated, accepted and published wholes of an indicator, of the subjects given or of all. */
    List<Known> known(UUID indicator, Collection<UUID> subjects);

    /**
     * A figure with what is needed to go on calculating with it.
     *
     * @param subject a partnership or a territory
     * @param absence why there is no single number: a reason of absenceReasons, {@code suppressed} or {@code interval}
     */
    record Known(UUID id, UUID subject, boolean ofPlace, ReportingPeriod period, BigDecimal value, String absence, String status, String source) {
    }
}
