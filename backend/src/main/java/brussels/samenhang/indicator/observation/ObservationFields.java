package brussels.samenhang.indicator.observation;

import brussels.samenhang.indicator.Measures;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed about a figure as long as it lies with its supplier. */
@Schema(name = "ObservationFields", title = "Changeable part of a figure")
public record ObservationFields(
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
        @Size(max = 500) @Pattern(regexp = "https?://.+") @Schema(description = "Address of what the figure rests on: a report, a page.") String evidence) {

    public Figure figure() {
        return new Figure(value, lower, upper, absenceReason, absenceNote, numerator, denominator, narrative);
    }

    public Provenance provenance() {
        return new Provenance(method, source, edition, Boolean.TRUE.equals(estimated), Boolean.TRUE.equals(provisional), evidence);
    }

    /** The fields of a figure as a patch is applied to them: a value that was worked out is left to be worked out again. */
    static ObservationFields of(Observation observation) {
        return of(observation.figure(), observation.provenance);
    }

    public static ObservationFields of(Figure figure, Provenance from) {
        var workedOut = figure.numerator() != null && figure.denominator() != null;
        return new ObservationFields(workedOut ? null : figure.value(), figure.lower(), figure.upper(), figure.absenceReason(), figure.absenceNote(),
                figure.numerator(), figure.denominator(), figure.narrative(), from.method(), from.source(), from.edition(),
                from.estimated(), from.provisional(), null, from.evidence());
    }
}
