package brussels.samenhang.indicator.calculated;

import brussels.samenhang.indicator.IndicatorApi.Wording;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** What other features may know about figures that nobody enters: worked out now, from what the viewer may see. */
public interface CalculatedApi {

    /**
     * @param wording of an indicator with a formula or from the register
     * @param subjects partnerships or territories; those with none of the parts of a formula are left out
     * @param chosen which periods of a formula count, of those with figures to work from
     * @param days of a figure from the register: as things stood on each
     */
    List<Result> figures(Wording wording, Collection<UUID> subjects, Predicate<ReportingPeriod> chosen, Collection<LocalDate> days);

    /**
     * A figure, or why there is none.
     *
     * @param numerator of a share from the register, as is the denominator
     * @param suppressed a part of it is about too few persons for the viewer
     * @param why there is no value, in a sentence; null when there is one
     */
    record Result(UUID subject, ReportingPeriod period, BigDecimal value, BigDecimal numerator, BigDecimal denominator, boolean suppressed, Localized why) {
    }
}
