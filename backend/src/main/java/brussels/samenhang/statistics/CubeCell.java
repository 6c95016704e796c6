package brussels.samenhang.statistics;

import brussels.samenhang.shared.text.Localized;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StatisticsCell", title = "Figure of an answer",
        description = "Exactly one of value, lower with upper, and absence. What is absent is never zero, and is left out of what is put together. Unit, caveat and source stand with its indicator.")
public record CubeCell(
        @Schema(required = true, description = "Code of the indicator.", examples = "averageIncome") String indicator,
        @Schema(required = true, description = "Wording the figure was entered under; of several, the newest.") int version,
        @Schema(required = true, description = "Code of the subject among the dimensions: the id of the partnership or territory, elsewhere for what lies in none, or total.") String subject,
        @Schema(description = "With by: dimension to code.") Map<String, String> parts,
        @Schema(required = true, examples = "2026-Q1") String period,
        BigDecimal value,
        @Schema(description = "Lower bound of an interval.") BigDecimal lower,
        @Schema(description = "Upper bound of an interval.") BigDecimal upper,
        BigDecimal numerator,
        BigDecimal denominator,
        @Schema(description = "Why there is no figure: term of the vocabulary absenceReasons.") String absence,
        String absenceNote,
        @Schema(required = true, description = "Term of the vocabulary observationStatuses, suppressed, or calculated for what nobody entered; of several figures that of the least advanced.", examples = "published") String status,
        @Schema(required = true) boolean estimated,
        @Schema(required = true) boolean provisional,
        @Schema(description = "How many figures it is made of; absent when it is one figure as it was entered.") Integer included,
        @Schema(description = "How many of its subjects have no figure that could be used.") Integer missing,
        @Schema(description = "How many figures are left out because they are about too few persons.") Integer suppressed,
        @Schema(description = "Of a single figure.") String source,
        @Schema(description = "Of a single figure.") String edition,
        @Schema(description = "Phase the partnership was in; of a single figure.") String phase,
        @Schema(description = "What the supplier says about the figure.") Localized narrative,
        @Schema(description = "The figure of the period before, of the same subject under a comparable wording.") Previous previous) {

    static final String SUPPRESSED = "suppressed";
    static final String TOTAL = "total";
    static final String ELSEWHERE = "elsewhere";

    @Schema(name = "StatisticsPrevious", title = "Own past of a figure")
    record Previous(
            @Schema(required = true) String period,
            @Schema(required = true) BigDecimal value,
            @Schema(required = true, description = "Value less the value before.") BigDecimal difference) {
    }

    CubeCell after(CubeCell before) {
        return new CubeCell(indicator, version, subject, parts, period, value, lower, upper, numerator, denominator, absence, absenceNote, status, estimated, provisional, included,
                missing, suppressed, source, edition, phase, narrative, new Previous(before.period, before.value, value.subtract(before.value)));
    }

    boolean hasSameSubject(CubeCell other) {
        return indicator.equals(other.indicator) && subject.equals(other.subject) && parts.equals(other.parts);
    }

    public boolean withheld() {
        return SUPPRESSED.equals(status);
    }

    static String subject(UUID id) {
        return id == null ? ELSEWHERE : id.toString();
    }
}
