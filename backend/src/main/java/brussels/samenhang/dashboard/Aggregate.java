package brussels.samenhang.dashboard;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Several figures as one; without value when nothing could be combined, and then {@code reason} says why. */
record Aggregate(BigDecimal value, BigDecimal numerator, BigDecimal denominator, int included, int missing, Reason reason) {

    /** Why there is no value. */
    @Schema(name = "NoAggregateReason")
    enum Reason {
        /** The definition says that figures of different subjects are not put together. */
        notCombinable,
        /** No subject has a figure that can be used. */
        noFigures,
        /** The denominators or weights add up to zero. */
        noWeight
    }

    static Aggregate without(Reason reason, int missing) {
        return new Aggregate(null, null, null, 0, missing, reason);
    }
}
