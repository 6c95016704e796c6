package brussels.samenhang.indicator.observation;

import brussels.samenhang.indicator.Measures;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new figure, in draft. */
@Schema(name = "NewObservation", title = "New figure")
record EnterObservation(
        @NotNull @Schema(description = "Id of the indicator; the figure is entered under the wording in force.") UUID indicator,
        @NotBlank @Size(max = 10) @Schema(description = "2026, 2026-Q1, 2026-03 or 2026-03-31, as the indicator is measured.", examples = "2026-Q1") String period,
        @Schema(description = "The partnership the figure is about; or else territory.") UUID partnership,
        @Schema(description = "The territory the figure is about; or else partnership.") UUID territory,
        @Schema(description = "The organization that supplies it.") UUID organization,
        @Schema(description = "A number; or else lower and upper, or absenceReason. Of a percentage or ratio with numerator and denominator the server works it out.", examples = "42") BigDecimal value,
        @Schema(description = "Lower bound of an interval.") BigDecimal lower,
        @Schema(description = "Upper bound of an interval.") BigDecimal upper,
        @Size(max = 60) @Schema(description = "Why there is no figure: term of the vocabulary absenceReasons.", examples = "notCollected") String absenceReason,
        @Size(max = 1000) String absenceNote,
        BigDecimal numerator,
        BigDecimal denominator,
        @LocalizedText(max = 4000) @Schema(description = "What is needed to understand the figure.") Localized narrative,
        @Size(max = 1000) @Schema(description = "How the figure was made.") String method,
        @NotBlank @Size(max = 500) @Schema(description = "Where the figure comes from.") String source,
        @Size(max = 100) @Schema(description = "Edition of the source, when it published the same figure more than once.") String edition,
        @Schema(description = "The figure is an estimate.") Boolean estimated,
        @Schema(description = "The figure may still change.") Boolean provisional,
        @Schema(description = "What was counted; must be what the indicator measures, unless that is other.") Measures counts,
        @Size(max = 4) @Schema(description = "Which part of the figure this is: dimension to term, as the definition allows. The whole when absent.", examples = "{\"gender\": \"women\"}") Map<String, String> disaggregation,
        @Size(max = 500) @Pattern(regexp = "https?://.+") @Schema(description = "Address of what the figure rests on: a report, a page.") String evidence) {

    Map<String, String> part() {
        return disaggregation == null ? Map.of() : disaggregation;
    }

    Subject subject() {
        return new Subject(partnership, territory, organization);
    }

    ObservationFields fields() {
        return new ObservationFields(value, lower, upper, absenceReason, absenceNote, numerator, denominator, narrative, method, source,
                edition, estimated, provisional, counts, evidence);
    }
}
