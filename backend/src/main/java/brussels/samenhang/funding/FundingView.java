package brussels.samenhang.funding;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FundingLine", title = "Funding line of a partnership",
        description = "Everybody reads who pays for what and who decided, once it is granted. What is asked for, waited for or refused, amounts that are not public, and notes are for those who take part, the administration and evaluators.")
record FundingView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref partnership,
        @Schema(required = true, description = "What it pays for.") Localized title,
        @Schema(required = true, description = "Code of the vocabulary fundingAuthorities.") String authority,
        String authorityOther,
        @Schema(required = true, description = "Code of the vocabulary fundingInstruments.") String instrument,
        @Schema(description = "Who receives it; absent when the partnership as a whole does.") Ref organization,
        @Schema(description = "The post it pays for.") Ref post,
        @Schema(type = SchemaType.STRING, format = "number", description = "Euro over the whole period.") BigDecimal amount,
        @Schema(required = true, description = "The amount is told to everybody.") boolean amountPublic,
        LocalDate validFrom,
        LocalDate validUntil,
        @Schema(description = "The line it prolongs.") Ref prolongs,
        @Schema(required = true) FundingState state,
        LocalDate pendingSince,
        @Schema(description = "Days a decision has been waited for, as long as it is.") Integer pendingDays,
        LocalDate expectedBy,
        LocalDate extensionBy,
        LocalDate decidedOn,
        @Schema(description = "Who decided, by function or body.") String decidedBy,
        FundingOutcome outcome,
        String decisionNote,
        String note,
        String url,
        @Schema(required = true) List<Share> projects,
        @Schema(description = "What the signed-in caller may do.") List<Action> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "FundingAction", description = "edit: change what is said of it; decide: record or correct the decision.")
    enum Action {
        edit, decide
    }

    @Schema(name = "FundedProject", title = "Project a line pays for")
    record Share(
            @Schema(required = true) Ref project,
            @Schema(type = SchemaType.STRING, format = "number", description = "Euro of the line for this project.") BigDecimal amount) {
    }
}
