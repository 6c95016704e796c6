package brussels.samenhang.refdata.vocabulary;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TermRetirement", title = "A term that is no longer offered")
record TermRetirement(
        @Schema(description = "The last day it is offered; yesterday when absent.") LocalDate on,
        @Size(max = 60) @Schema(description = "Code of the term to use instead.") String useInstead) {
}
