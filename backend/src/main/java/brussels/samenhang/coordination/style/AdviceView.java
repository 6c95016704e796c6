package brussels.samenhang.coordination.style;

import brussels.samenhang.coordination.style.Factor.Condition;
import brussels.samenhang.coordination.style.Factor.Saying;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StyleAdvice", title = "What the source says of how things stand",
        description = "Advice, not a verdict: every style with the factors that speak for it. There is no style that is best in general.")
record AdviceView(
        @Schema(required = true, description = "Each factor that was given, with what is said of it.") List<Said> factors,
        @Schema(required = true, description = "Each style in its order from bottom-up to top-down, with the factors that speak for it.") List<For> styles,
        @Schema(required = true, description = "Partners differ and the coordinator would decide: partners are to be consulted, the answers put together and fed back.") boolean consultation) {

    @Schema(name = "StyleAdviceFactor", title = "What is said of a factor")
    record Said(
            @Schema(required = true) Factor factor,
            @Schema(required = true) Condition condition,
            @Schema(required = true, description = "The styles the running text of the source calls workable.") List<Style> styles,
            @Schema(required = true, description = "The source says so to a lesser degree.") boolean limited,
            @Schema(required = true, description = "What the summary table of the same source gives; empty when it does not mention the factor.") List<Style> table,
            @Schema(required = true, description = "Text and table say the opposite. The text is followed.") boolean contradicted,
            @Schema(required = true, description = "Lines of the source.") String lines) {

        static Said of(Saying saying) {
            return new Said(saying.factor(), saying.condition(), List.copyOf(saying.text()), saying.limited(), List.copyOf(saying.table()), saying.isContradicted(), saying.lines());
        }
    }

    @Schema(name = "StyleAdviceStyle", title = "A style and the factors that speak for it")
    record For(
            @Schema(required = true) Style style,
            @Schema(required = true) List<Factor> factors) {
    }

    static AdviceView of(Map<Factor, Condition> given) {
        var sayings = given.entrySet().stream().flatMap(entry -> entry.getKey().on(entry.getValue()).stream()).toList();
        var styles = Stream.of(Style.values()).map(style -> new For(style,
                sayings.stream().filter(saying -> saying.text().contains(style)).map(Saying::factor).toList())).toList();
        var consultation = sayings.stream().anyMatch(saying -> saying.factor() == Factor.diversity && saying.condition() == Condition.large);
        return new AdviceView(sayings.stream().map(Said::of).toList(), styles, consultation);
    }
}
