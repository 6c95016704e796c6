package brussels.samenhang.coordination.style;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What decides which style is workable, and what the source says of it. The running text of the chapter and its summary
 * table do not agree: on trust they say the opposite. The text argues it twice and with cases, so the text is followed;
 * what the table says stays recorded beside it (2a §3.4, R28; docs/domain/coordination-style.md).
 */
@Schema(name = "StyleFactor", description = "A condition of a network that makes a style of coordination more or less workable.")
enum Factor {
    value, time, status, continuity, trustInLead, trustInCoordinator, diversity;

    @Schema(name = "StyleCondition")
    enum Condition {
        high, low, much, little, voluntary, mandatory, paid, small, large
    }

    /**
     * What is said of one condition.
     *
     * @param text the styles the running text calls workable
     * @param limited the text says so to a lesser degree
     * @param table the styles the summary table gives; empty when the table does not mention the factor
     * @param lines where in the source
     */
    record Saying(Factor factor, Condition condition, Set<Style> text, boolean limited, Set<Style> table, String lines) {

        /** The two contradict each other: they have no style in common. Where one is only narrower than the other they do not. */
        boolean isContradicted() {
            return !table.isEmpty() && Collections.disjoint(text, table);
        }

        boolean differs() {
            return !table.isEmpty() && !table.equals(text);
        }
    }

    private static final Set<Style> BOTTOM_UP = EnumSet.of(Style.facilitator, Style.coProducer);
    private static final Set<Style> STEERING = EnumSet.of(Style.commissioner);
    private static final Set<Style> UNSAID = EnumSet.noneOf(Style.class);

    private static final List<Saying> SAYINGS = List.of(
            new Saying(value, Condition.high, EnumSet.of(Style.coProducer), false, BOTTOM_UP, "2500–2510"),
            new Saying(value, Condition.low, STEERING, false, STEERING, "2512–2527"),
            new Saying(time, Condition.much, BOTTOM_UP, false, BOTTOM_UP, "2557–2559"),
            new Saying(time, Condition.little, EnumSet.of(Style.coProducer, Style.commissioner), false, STEERING, "2539–2562"),
            new Saying(status, Condition.voluntary, BOTTOM_UP, false, BOTTOM_UP, "2591–2618"),
            new Saying(status, Condition.mandatory, STEERING, true, STEERING, "2586–2610"),
            new Saying(status, Condition.paid, STEERING, false, STEERING, "2582–2612"),
            new Saying(continuity, Condition.high, BOTTOM_UP, false, BOTTOM_UP, "2645–2649"),
            new Saying(continuity, Condition.low, STEERING, false, STEERING, "2635–2644"),
            new Saying(trustInLead, Condition.high, STEERING, false, BOTTOM_UP, "2692–2704"),
            new Saying(trustInLead, Condition.low, BOTTOM_UP, false, STEERING, "2688–2711"),
            new Saying(trustInCoordinator, Condition.high, STEERING, false, UNSAID, "2734–2740"),
            new Saying(trustInCoordinator, Condition.low, BOTTOM_UP, false, UNSAID, "2727–2744"),
            new Saying(diversity, Condition.small, BOTTOM_UP, false, BOTTOM_UP, "2782–2812"),
            new Saying(diversity, Condition.large, STEERING, false, STEERING, "2791–2799"));

    static List<Saying> sayings() {
        return SAYINGS;
    }

    Optional<Saying> on(Condition condition) {
        return SAYINGS.stream().filter(saying -> saying.factor() == this && saying.condition() == condition).findFirst();
    }
}
