package brussels.samenhang.refdata;

import brussels.samenhang.shared.text.Localized;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Term", title = "Term of a vocabulary")
record Term(
        @Schema(required = true, examples = "facilitator") String code,
        @Schema(required = true) URI href,
        @Schema(required = true) Localized label,
        Localized definition,
        @Schema(title = "Properties only this vocabulary has") Map<String, Object> attributes) {
}
