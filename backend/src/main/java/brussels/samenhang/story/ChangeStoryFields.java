package brussels.samenhang.story;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed, why it matters and what the partnership had to do with it (1-R5, 1-R71). */
@Schema(name = "ChangeStoryFields", title = "What a change story tells", description = "Of a change, never of a citizen who can be recognized.")
record ChangeStoryFields(
        @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary changeDomains; other is always possible.", examples = "referral") String domain,
        @NotNull @Size(max = 60) @Schema(required = true, description = "Phase of the partnership in which the change came: code of the vocabulary partnershipPhases.", examples = "implementation") String phase,
        @NotNull @Schema(required = true) Level level,
        @NotNull @Schema(required = true) Teller teller,
        @NotNull @LocalizedText(max = 200) @Schema(required = true, description = "In one line.") Localized title,
        @NotNull @LocalizedText(max = 4000) @Schema(required = true, description = "What is otherwise than before.") Localized change,
        @NotNull @LocalizedText(max = 4000) @Schema(required = true, description = "Why it matters to whoever tells it.") Localized significance,
        @LocalizedText(max = 4000) @Schema(description = "What the partnership did towards it, and what else did. A contribution, never the only cause.") Localized contribution,
        @NotNull @Schema(required = true, description = "First day of the period that is looked back on.") LocalDate periodFrom,
        @NotNull @Schema(required = true, description = "Last day of it; not before the first, not in the future.") LocalDate periodUntil,
        @NotNull @Schema(required = true) Consent consent,
        @NotNull @Schema(required = true, description = "Day on which whoever tells it agreed; not in the future.") LocalDate consentedOn) {

    @Schema(name = "ChangeStoryLevel", description = "Where the change is: with persons, in an organization, in the network between organizations, in policy.")
    enum Level {
        person, organization, network, policy
    }

    @Schema(name = "ChangeStoryTeller", description = "In whose words it is told: a kind of person, never a name.")
    enum Teller {
        resident, volunteer, professional, coordinator, administration, other
    }

    @Schema(name = "ChangeStoryConsent", description = "How far whoever tells it agrees that it is read: members: who takes part in the partnership; administration: the administration and evaluators too; everybody: public.")
    enum Consent {
        members, administration, everybody
    }
}
