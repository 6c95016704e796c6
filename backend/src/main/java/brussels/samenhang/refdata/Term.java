package brussels.samenhang.refdata;

import brussels.samenhang.shared.text.Localized;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Term", title = "Term of a vocabulary")
record Term(
        @Schema(required = true, examples = "facilitator") String code,
        @Schema(required = true) URI href,
        @Schema(required = true) Localized label,
        Localized definition,
        @Schema(description = "How far it means the same in each language and in other lists.") Localized note,
        @Schema(required = true, description = "It may be chosen today.") boolean offered,
        @Schema(description = "The last day it is offered, or was.") LocalDate validUntil,
        @Schema(description = "Code of the term to use instead of one that is no longer offered.") String replacedBy,
        @Schema(title = "Properties only this vocabulary has") Map<String, Object> attributes) {
}
