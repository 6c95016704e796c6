package brussels.samenhang.indicator.intake;

import brussels.samenhang.indicator.IndicatorApi.Wording;
import brussels.samenhang.indicator.observation.Figure;
import brussels.samenhang.indicator.observation.ObservationFields;
import brussels.samenhang.indicator.observation.ObservationView.Warning;
import brussels.samenhang.indicator.observation.Subject;
import brussels.samenhang.shared.time.ReportingPeriod;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A row of a file: what it says, what is known about it, and what becomes of it. */
final class Line {

    /** Of which figure it speaks; a file may speak of each once. */
    record Key(UUID indicator, Subject subject, ReportingPeriod period, String edition, Map<String, String> part) {
    }

    final int row;
    final String writtenIndicator;
    final String writtenSubject;
    final Wording wording;
    final Subject subject;
    final ReportingPeriod period;
    final Map<String, String> part;
    /** As written; null is what the row does not speak of. */
    final ObservationFields said;
    /** The row says that there is no figure, without saying why. */
    final boolean dash;
    final List<Finding> findings;

    FigureRowOutcome outcome;
    Surroundings.Kept kept;
    ObservationFields after;
    Figure figure;
    /** Is handed in along with what it says. */
    boolean handedIn;
    String phase;
    UUID observation;
    /** What the checks found, as it is kept with a figure that is handed in. */
    List<Warning> warnings = List.of();

    Line(int row, String writtenIndicator, String writtenSubject, Wording wording, Subject subject, ReportingPeriod period, Map<String, String> part,
            ObservationFields said, boolean dash, List<Finding> findings) {
        this.row = row;
        this.writtenIndicator = writtenIndicator;
        this.writtenSubject = writtenSubject;
        this.wording = wording;
        this.subject = subject;
        this.period = period;
        this.part = part;
        this.said = said;
        this.dash = dash;
        this.findings = findings;
    }

    Key key() {
        return new Key(wording.indicatorId(), subject, period, said.edition(), part);
    }

    boolean isRefused() {
        return outcome == FigureRowOutcome.refused || findings.stream().anyMatch(Finding::error);
    }

    /** Says nothing about a figure: a row of a template that was left open. */
    boolean isOpen() {
        return !saysFigure() && said.narrative() == null && said.absenceNote() == null;
    }

    boolean saysFigure() {
        return said.value() != null || said.lower() != null || said.upper() != null || said.numerator() != null || said.denominator() != null || said.absenceReason() != null;
    }

    boolean isWritten() {
        return outcome == FigureRowOutcome.added || outcome == FigureRowOutcome.changed;
    }
}
