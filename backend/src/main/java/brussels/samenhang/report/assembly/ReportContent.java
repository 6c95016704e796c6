package brussels.samenhang.report.assembly;

import brussels.samenhang.shared.text.Localized;
import java.util.List;

/** Words and record of a report, all that is frozen and printed. */
public record ReportContent(Localized partnership, int year, String language, ReportNarrative narrative, List<ReportPart> parts) {
}
