package brussels.samenhang.indicator.observation;

import brussels.samenhang.indicator.IndicatorKind;
import brussels.samenhang.indicator.Level;
import brussels.samenhang.indicator.Measures;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.time.PeriodType;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Observation", title = "Figure with all that is needed to read it",
        description = "Exactly one of value, lower with upper, and absence, unless it is a draft or answered in words. What is absent is never zero.")
public record ObservationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) IndicatorRef indicator,
        @Schema(required = true, description = "Term of the vocabulary units.", examples = "persons") String unit,
        @Schema(required = true) IndicatorKind kind,
        @Schema(required = true) Measures measures,
        @Schema(required = true, description = "Which part of the figure this is: dimension to term; empty for the whole.") Map<String, String> disaggregation,
        @Schema(required = true) PeriodType periodType,
        @Schema(required = true, examples = "2026-Q1") String period,
        Ref partnership,
        @Schema(description = "Phase the partnership was in when the figure was entered: early figures look different.") String partnershipPhase,
        Ref territory,
        @Schema(description = "Whose share of the figure this is.") Ref organization,
        @Schema(required = true) Level level,
        @Schema(description = "With the decimals as published.", examples = "10.45") BigDecimal value,
        @Schema(description = "Lower bound of an interval.") BigDecimal lower,
        @Schema(description = "Upper bound of an interval.") BigDecimal upper,
        Absence absence,
        BigDecimal numerator,
        BigDecimal denominator,
        @Schema(description = "What the supplier says about the figure.") Localized narrative,
        @Schema(description = "How the figure was made.") String method,
        @Schema(required = true) String source,
        @Schema(description = "Edition of the source, when the same figure was published more than once.") String edition,
        @Schema(description = "Address of what the figure rests on.") String evidence,
        @Schema(description = "Name of the file the figure, as it stands, came with; for those who work on it.") String file,
        @Schema(required = true) boolean estimated,
        @Schema(required = true) boolean provisional,
        @Schema(required = true, description = "Term of the vocabulary observationStatuses, or suppressed.", examples = "published") String status,
        @Schema(required = true, description = "What the figure does not say.") Localized caveat,
        @Schema(required = true) Instant updatedAt,
        @Schema(description = "In a single figure, for those who work on it.") List<Note> notes,
        @Schema(description = "In a single figure, for those who work on it.") List<Step> history,
        @Schema(description = "What the checks find now; in a single figure, for those who work on it.") List<Warning> warnings,
        @Schema(description = "What the checks found when the figure was last handed in; for those who work on it.") List<Warning> findings,
        @Schema(description = "What the viewer may do now: edit, submit, validate, return, accept, publish.") List<String> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    static final String SUPPRESSED = "suppressed";

    @Schema(name = "IndicatorReference", title = "Indicator in a certain wording")
    public record IndicatorRef(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,
            @Schema(required = true) String code,
            @Schema(required = true) Localized name,
            @Schema(required = true, description = "Wording the figure was entered under.") int version) {
    }

    @Schema(name = "Absence", title = "Why there is no figure")
    public record Absence(
            @Schema(required = true, description = "Term of the vocabulary absenceReasons.", examples = "notCollected") String reason,
            String note) {
    }

    @Schema(name = "ObservationNote", title = "Note about a figure")
    public record Note(
            @Schema(required = true) ObservationNote.Author by,
            @Schema(required = true) String text,
            @Schema(required = true) Instant at) {
    }

    @Schema(name = "ObservationStep", title = "State a figure went through")
    public record Step(
            @Schema(required = true) ObservationStatus status,
            @Schema(required = true) Instant at) {
    }

    @Schema(name = "ObservationWarning", title = "Something to look at again")
    public record Warning(
            @Schema(required = true, examples = "largeChange") String code,
            @Schema(required = true, description = "An error keeps the figure from being handed in, a warning asks for a note, the rest is for information.") FigureCheck.Severity severity,
            @Schema(required = true) Localized text) {
    }

    /** Findings are for those who work on the figure. */
    ObservationView withoutFindings() {
        return new ObservationView(id, href, indicator, unit, kind, measures, disaggregation, periodType, period, partnership, partnershipPhase, territory,
                organization, level, value, lower, upper, absence, numerator, denominator, narrative, method, source, edition, evidence, null, estimated,
                provisional, status, caveat, updatedAt, notes, history, warnings, null, permittedActions, revision);
    }

    ObservationView with(List<Note> notes, List<Step> history, List<Warning> warnings, List<String> permittedActions) {
        return new ObservationView(id, href, indicator, unit, kind, measures, disaggregation, periodType, period, partnership, partnershipPhase, territory,
                organization, level, value, lower, upper, absence, numerator, denominator, narrative, method, source, edition, evidence, file, estimated,
                provisional, status, caveat, updatedAt, notes, history, warnings, findings, permittedActions, revision);
    }

    /** The figure as the public sees it when it is about too few persons. */
    ObservationView suppressed(String explanation) {
        return new ObservationView(id, href, indicator, unit, kind, measures, disaggregation, periodType, period, partnership, partnershipPhase, territory,
                organization, level, null, null, null, new Absence(SUPPRESSED, explanation), null, null, null, method, source, edition, evidence, null, estimated,
                provisional, SUPPRESSED, caveat, updatedAt, notes, history, warnings, findings, permittedActions, revision);
    }
}
