package brussels.samenhang.account;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.security.OrganizationRole;
import brussels.samenhang.shared.text.Language;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is asking, and what that person may do. */
@Schema(name = "Me", title = "The person who is asking")
record MeView(
        @Schema(required = true) Self person,
        @Schema(required = true, description = "Works for the regional administration.") boolean administration,
        @Schema(required = true, description = "Runs evaluations.") boolean evaluator,
        @Schema(required = true, description = "Organizations the person acts for today.") List<Role> organizations,
        @Schema(required = true, description = "Partnerships the person coordinates today.") List<Ref> coordinates,
        @Schema(required = true, description = "How much of the register the person sees: public, partner or administration.") String visibility,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "Self", title = "Own particulars")
    record Self(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,
            String email,
            @Schema(required = true, description = "Language mails are written in.") Language language) {
    }

    @Schema(name = "OwnRole", title = "What the person may do for an organization")
    record Role(@Schema(required = true) Ref organization, @Schema(required = true) OrganizationRole role) {
    }
}
