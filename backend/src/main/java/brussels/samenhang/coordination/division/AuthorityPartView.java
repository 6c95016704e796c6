package brussels.samenhang.coordination.division;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuthorityPart", title = "What an authority is in a partnership")
record AuthorityPartView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref partnership,
        @Schema(required = true) Ref organization,
        @Schema(required = true) AuthorityPart.Kind part,
        @Schema(required = true, description = "On a day of this period the same authority is both director and provider. Said to everybody, as information.") boolean alsoTheOther,
        @Schema(required = true, description = "Codes of the vocabulary authorityInstruments.") List<String> instruments,
        Localized note,
        @Schema(required = true) LocalDate validFrom,
        LocalDate validUntil,
        @Schema(required = true, description = "Invented for demonstration.") boolean synthetic,
        @Schema(description = "What the signed-in caller may do here.") List<ResponsibilityView.Action> permittedActions,
        @JsonIgnore int revision) implements Versioned {
}
