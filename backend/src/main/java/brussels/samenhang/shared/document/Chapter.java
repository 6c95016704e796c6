package brussels.samenhang.shared.document;

import brussels.samenhang.shared.text.Localized;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a file that is put together from what several features know: a handover, a pack for newcomers.
 *
 * @param position where it comes among the others; tens leave room
 */
@Schema(name = "Chapter", title = "A part of a file put together from the record")
public record Chapter(
        @Schema(required = true, description = "What it is about, for a client that shows it in its own way.", examples = "openTasks") String code,
        @Schema(required = true, description = "Its place among the others.") int position,
        @Schema(required = true) Localized title,
        @Schema(description = "How to read it.") Localized intro,
        @Schema(required = true) List<Line> lines) {

    /**
     * @param key says which line it is, in the whole file and as long as what it tells of is there
     * @param page where it can be looked at in the application, a path; null when there is no such page
     */
    @Schema(name = "ChapterLine", title = "A line in a part of a file")
    public record Line(
            @Schema(required = true, description = "Identifies the line in the file.", examples = "vacancy:0190f3a1-7c00-7000-8000-0000000000aa") String key,
            @Schema(required = true) Localized title,
            @Schema(description = "More about it.") Localized detail,
            @Schema(description = "The day it is about or has to be done by.") LocalDate date,
            @Schema(description = "Page in the application, as a path.", examples = "/posts/0190f3a1-7c00-7000-8000-0000000000aa") String page) {
    }
}
