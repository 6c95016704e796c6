package brussels.samenhang.membership.agreement;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Agreement", title = "Agreement between partners",
        description = "Kind, title and period are public; subject, steps, versions and parties are for those who take part, the parties and the administration.")
record AgreementView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref partnership,
        @Schema(required = true, description = "Code of the vocabulary agreementKinds.") String kind,
        @Schema(required = true) Localized title,
        @Schema(required = true) LocalDate validFrom,
        LocalDate validUntil,
        Localized subject,
        Localized procedure,
        LocalDate reviewOn,
        @Schema(description = "Latest first.") List<Version> versions,
        List<Party> parties,
        @Schema(description = "What the signed-in caller may do.") List<Action> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "AgreementAction")
    enum Action {
        edit, sign
    }

    @Schema(name = "AgreementVersion", title = "Version of the text of an agreement")
    record Version(@Schema(required = true) String label, @Schema(required = true) LocalDate datedOn, String url, String note) {
    }

    @Schema(name = "AgreementParty", title = "Party to an agreement")
    record Party(
            @Schema(description = "Absent for the partnership as a whole.") Ref organization,
            @Schema(description = "Function of who signed.") String function,
            @Schema(description = "Absent as long as it has not signed.") LocalDate signedOn,
            @Schema(required = true, description = "The caller may sign for it.") boolean maySign) {
    }
}
