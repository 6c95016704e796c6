package brussels.samenhang.report.assembly;

import java.util.List;

/** Knows some parts of a report. What it tells may be read by everybody: a report is passed on. */
interface ReportSource {

    List<ReportPart> parts(ReportScope scope);
}
