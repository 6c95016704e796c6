package brussels.samenhang.report.assembly;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people say of the year; it comes before what the record says. */
@Schema(name = "AnnualReportNarrative", title = "What people say of the year")
public record ReportNarrative(
        @LocalizedText(max = ReportNarrative.LONG) @Schema(description = "What the partnership worked on and for whom. Needed, in the language of the report, before it is submitted.") Localized introduction,
        @LocalizedText(max = ReportNarrative.LONG) @Schema(description = "What went well, and what helped.") Localized wentWell,
        @LocalizedText(max = ReportNarrative.LONG) @Schema(description = "What was hard. Saying so is not a fault.") Localized wasHard,
        @LocalizedText(max = ReportNarrative.LONG) @Schema(description = "What was learned.") Localized learned,
        @LocalizedText(max = ReportNarrative.LONG) @Schema(description = "What comes next, and what is needed for it.") Localized ahead) {

    static final int LONG = 8000;

    /** By the name of the field, in the order they are read; what nobody wrote is left out. */
    public Map<String, Localized> written() {
        var parts = new LinkedHashMap<String, Localized>();
        put(parts, "introduction", introduction);
        put(parts, "wentWell", wentWell);
        put(parts, "wasHard", wasHard);
        put(parts, "learned", learned);
        put(parts, "ahead", ahead);
        return parts;
    }

    private static void put(Map<String, Localized> parts, String name, Localized text) {
        if (text != null) {
            parts.put(name, text);
        }
    }
}
