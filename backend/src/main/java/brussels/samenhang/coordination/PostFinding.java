package brussels.samenhang.coordination;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What stands out about a post on a day, for those who can do something about it. Each is information with a neutral
 * sentence: nothing here is a mistake, a norm or a verdict on who holds the post.
 */
@Schema(name = "PostFinding", title = "Something that stands out about a post")
record PostFinding(
        @Schema(required = true) Code code,
        @Schema(required = true, description = "What it is, and what one may want to look at.") Localized text) {

    @Schema(name = "PostFindingCode", description = """
            lessThanPlanned, moreThanPlanned: time at work differs from what is planned; belowMinimum: less is planned than holders of such a function say they need;
            endsSoon: the last holder leaves within 90 days and nobody follows; noDeputy: one person coordinates and nobody stands ready; severalPosts: a holder coordinates
            elsewhere too; employedByPartner: a coordinator is employed by a partner organization; thirdHolder: a third holder, or more, within a year.""")
    enum Code {
        lessThanPlanned, moreThanPlanned, belowMinimum, endsSoon, noDeputy, severalPosts, employedByPartner, thirdHolder
    }

    private static final int DAYS_AHEAD = 90;
    private static final int THIRD = 3;

    /**
     * What is known of a post on a day.
     *
     * @param filledUntil last day of today's holders, null when one of them has no last day or nobody holds it
     * @param followed somebody is appointed for the day after that
     * @param elsewhere at how many other places the busiest holder coordinates too
     */
    record Facts(LocalDate day, boolean coordinates, BigDecimal minimumFte, BigDecimal plannedFte, BigDecimal actualFte, PostState state, int holders, int deputies,
            LocalDate filledUntil, boolean followed, LocalDate postUntil, int elsewhere, boolean employedByPartner, int holdersWithinYear) {

        private boolean endsSoon() {
            return filledUntil != null && !followed && !filledUntil.equals(postUntil) && !filledUntil.isAfter(day.plusDays(DAYS_AHEAD));
        }

        private boolean compares(IntPredicate difference) {
            return state != PostState.vacant && plannedFte != null && actualFte != null && difference.test(actualFte.compareTo(plannedFte));
        }
    }

    private record Rule(Code code, Predicate<Facts> holds, Function<Facts, Map<String, Object>> words) {
    }

    private static final List<Rule> RULES = List.of(
            new Rule(Code.endsSoon, Facts::endsSoon, facts -> Map.of("until", facts.filledUntil())),
            new Rule(Code.lessThanPlanned, facts -> facts.compares(sign -> sign < 0), PostFinding::times),
            new Rule(Code.moreThanPlanned, facts -> facts.compares(sign -> sign > 0), PostFinding::times),
            new Rule(Code.belowMinimum, facts -> facts.minimumFte() != null && facts.plannedFte() != null && facts.plannedFte().compareTo(facts.minimumFte()) < 0,
                    facts -> Map.of("planned", facts.plannedFte().toPlainString(), "minimum", facts.minimumFte().toPlainString())),
            new Rule(Code.noDeputy, facts -> facts.coordinates() && facts.state() == PostState.filled && facts.holders() == 1 && facts.deputies() == 0, facts -> Map.of()),
            new Rule(Code.severalPosts, facts -> facts.elsewhere() > 0, facts -> Map.of("count", facts.elsewhere())),
            new Rule(Code.employedByPartner, facts -> facts.coordinates() && facts.employedByPartner(), facts -> Map.of()),
            new Rule(Code.thirdHolder, facts -> facts.holdersWithinYear() >= THIRD, facts -> Map.of("count", facts.holdersWithinYear())));

    static List<PostFinding> of(Facts facts) {
        return RULES.stream().filter(rule -> rule.holds().test(facts))
                .map(rule -> new PostFinding(rule.code(), Texts.localized("coordination.finding." + rule.code(), rule.words().apply(facts)))).toList();
    }

    static List<Code> codes(Facts facts) {
        return RULES.stream().filter(rule -> rule.holds().test(facts)).map(Rule::code).toList();
    }

    private static Map<String, Object> times(Facts facts) {
        return Map.of("planned", facts.plannedFte().toPlainString(), "actual", facts.actualFte().toPlainString());
    }
}
