package brussels.samenhang.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NoticeEnding", title = "How a notice ends")
record NoticeEnding(
        @NotNull @Schema(required = true) How how,
        @Size(max = 1000) @Schema(description = "What came of it, for everybody to read. Names no persons.") String outcome) {

    @Schema(name = "NoticeEndingKind", description = "Found what was looked for, or ended otherwise.")
    enum How {
        found, ended
    }

    NoticeStatus status() {
        return how == How.found ? NoticeStatus.found : NoticeStatus.ended;
    }
}
