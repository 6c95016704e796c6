package brussels.samenhang.governance.body;

import brussels.samenhang.governance.body.Body.Confidentiality;
import brussels.samenhang.governance.body.Body.Parity;
import brussels.samenhang.governance.body.Body.RhythmUnit;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said about bodies, their seats and readers. */
final class BodyCommands {

    private BodyCommands() {
    }

    @Schema(name = "BodyRhythm", title = "How often a body meets", description = "As an interval: every 4 months.")
    record Rhythm(
            @NotNull @Min(1) @Max(60) @Schema(required = true, examples = "4") Integer every,
            @NotNull @Schema(required = true) RhythmUnit unit) {
    }

    @Schema(name = "BodyPower", title = "What a body may decide on one level")
    record Power(
            @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary decisionLevels.", examples = "operational") String level,
            @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary decisionExtents.", examples = "decides") String extent,
            @LocalizedText(max = 1000) @Schema(description = "Limits, in words.") Localized note) {
    }

    @Schema(name = "BodyQuota", title = "Seats kept for somebody")
    record Quota(
            @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary seatBases.", examples = "associations") String basis,
            @NotNull @Min(1) @Max(100) @Schema(required = true) Integer seats) {
    }

    @Schema(name = "BodyFields", title = "What is recorded of a body")
    record Fields(
            @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary bodyKinds.", examples = "steeringCommittee") String kind,
            @NotNull @LocalizedText(max = 200) @Schema(required = true) Localized name,
            @NotNull @LocalizedText(max = 2000) @Schema(required = true, description = "Why it meets.") Localized purpose,
            @LocalizedText(max = 500) @Schema(description = "The theme or the activity it is about.") Localized focus,
            @Size(max = 60) @Schema(description = "Code of the vocabulary bodyLevels.") String level,
            @NotNull @Schema(required = true, description = "False for a body that stops when its work is done.") Boolean permanent,
            @NotNull @Schema(required = true, description = "Occasions open to everybody, without seats.") Boolean openOccasions,
            @Schema(description = "Absent when it meets when needed.") @Valid Rhythm rhythm,
            @NotNull @Schema(required = true) Confidentiality confidentiality,
            @Min(1) @Max(3) @Schema(description = "Length of a term in years.") Integer termYears,
            @Schema(description = "Whether a term may be renewed.") Boolean renewable,
            Parity parity,
            @Schema(description = "Whether people of the target group sit in it; absent when nobody said.") Boolean targetGroupTakesPart,
            @Schema(description = "Whether who chairs it is independent of the members; absent when nobody said.") Boolean chairIndependent,
            @Size(max = 3) @Schema(description = "What it may decide without asking, per level.") List<@NotNull @Valid Power> powers,
            @Size(max = 20) List<@NotNull @Valid Quota> quotas,
            @NotNull @Schema(required = true) LocalDate validFrom) {
    }

    @Schema(name = "NewBody", title = "Body of a partnership")
    record NewBody(@NotNull @Schema(required = true) UUID partnership, @NotNull @Valid @Schema(required = true) Fields fields) {
    }

    @Schema(name = "BodyEnding", title = "End of a body, a seat or a right to read")
    record Ending(@NotNull @Schema(required = true, description = "Last day.") LocalDate on) {
    }

    @Schema(name = "NewBodySeat", title = "Seat in a body", description = "Of an organization, a person, or only a function.")
    record NewSeat(
            @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary seatBases.", examples = "elected") String basis,
            @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary seatRoles.", examples = "member") String role,
            UUID organization,
            @Size(min = 1, max = 200) @Schema(description = "Name of the person, when one sits in person.") String name,
            @Email @Size(max = 200) String email,
            @Size(min = 1, max = 200) @Schema(description = "Function of who sits.", examples = "Buurtwerker") String function,
            @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary functionCategories.", examples = "fieldWorker") String category,
            @NotNull @Schema(required = true, description = "The body cannot do without.") Boolean required,
            @NotNull @Schema(required = true) LocalDate validFrom,
            @Schema(description = "Last day; that of the term of the body when absent.") LocalDate validUntil) {
    }

    @Schema(name = "NewBodyReader", title = "Somebody who is let in", description = "A person who has an account or is known here by the address.")
    record NewReader(
            @NotNull @Size(min = 1, max = 200) @Schema(required = true) String name,
            @NotNull @Email @Size(max = 200) @Schema(required = true) String email,
            @NotNull @Size(min = 1, max = 2000) @Schema(required = true) String reason,
            @Schema(description = "Last day; no end when absent.") LocalDate validUntil) {
    }
}
