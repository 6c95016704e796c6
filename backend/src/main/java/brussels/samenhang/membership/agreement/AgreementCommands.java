package brussels.samenhang.membership.agreement;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import brussels.samenhang.shared.time.Period;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said about agreements. */
final class AgreementCommands {

    private AgreementCommands() {
    }

    @Schema(name = "AgreementFields", title = "What is recorded of an agreement")
    record Fields(
            @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary agreementKinds; none says on purpose that nothing is on paper.", examples = "charter") String kind,
            @NotNull @LocalizedText(max = 300) @Schema(required = true) Localized title,
            @LocalizedText(max = 4000) @Schema(description = "What it is about.") Localized subject,
            @LocalizedText(max = 8000) @Schema(description = "The steps agreed for a specific problem.") Localized procedure,
            @NotNull @Schema(required = true) LocalDate validFrom,
            LocalDate validUntil,
            @Schema(description = "Day by which the partners look at it again.") LocalDate reviewOn,
            @NotNull @Size(max = 200) @Schema(required = true, description = "Organizations it binds.") List<@NotNull UUID> organizations,
            @NotNull @Schema(required = true, description = "The partnership as a whole is a party.") Boolean wholePartnership) {

        Agreement.Terms terms() {
            return new Agreement.Terms(kind, title, subject, procedure, new Period(validFrom, validUntil), reviewOn);
        }

        static Fields of(Agreement.Terms terms, List<UUID> organizations, boolean wholePartnership) {
            return new Fields(terms.kind(), terms.title(), terms.subject(), terms.procedure(), terms.period().from(), terms.period().until(), terms.reviewOn(),
                    organizations, wholePartnership);
        }
    }

    @Schema(name = "NewAgreement", title = "Agreement between partners")
    record NewAgreement(
            @NotNull @Schema(required = true) UUID partnership,
            @NotNull @Valid @Schema(required = true) Fields fields) {
    }

    @Schema(name = "NewAgreementVersion", title = "Version of the text of an agreement")
    record NewVersion(
            @NotNull @Size(min = 1, max = 60) @Schema(required = true, examples = "2") String label,
            @NotNull @Schema(required = true) LocalDate datedOn,
            @Size(max = 2000) @Pattern(regexp = "https?://\\S+") @Schema(description = "Where the text can be read.") String url,
            @Size(min = 1, max = 2000) @Schema(description = "What changed.") String note) {
    }

    @Schema(name = "NewAgreementSignature", title = "A party signs an agreement")
    record NewSignature(
            @Schema(description = "The party; absent for the partnership as a whole.") UUID organization,
            @NotNull @Size(min = 1, max = 200) @Schema(required = true, description = "Function of who signed, not a name.", examples = "Voorzitter") String function,
            @NotNull @Schema(required = true) LocalDate on) {
    }
}
