package brussels.samenhang.relation;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A relation in the view of the organization that declares it (1 §6.3). */
@Schema(name = "RelationFields", title = "Relation as the declaring side sees it")
record RelationFields(
        @NotEmpty @Size(max = 14) @Schema(required = true, description = "Codes of the vocabulary relationTags. Several can hold at once; none is more than another.") List<String> tags,
        @NotNull @Schema(required = true) Origin origin,
        @NotNull @Schema(required = true) Formality formality,
        @Schema(description = "Who took the first step.") Initiator initiator,
        @NotNull @Size(max = 9) @Schema(required = true, description = "Codes of the vocabulary relationBenefits.") List<String> benefits,
        @NotNull @Size(max = 6) @Schema(required = true, description = "Codes of the vocabulary relationMotives; read by the declaring side only.") List<String> motives,
        @Size(min = 1, max = 120) @Schema(description = "What the declaring side calls it: its own word.", examples = "overleg") String ownWord,
        @Size(min = 1, max = 300) @Schema(description = "Functions that carry it, never names of persons.") String carriedBy,
        @LocalizedText(max = 2000) Localized note,
        @Schema(description = "Since when; not in the future. Absent: nobody knows any more.") LocalDate since,
        @NotNull @Schema(required = true, description = "Day on which it was looked at; early and late views differ. Not in the future.") LocalDate observedOn) {

    @Schema(name = "RelationOrigin", description = "existedBefore: before the partnership, and as it was; formalized: existed before and was made official or stronger through it; newThrough: new through it; unknown.")
    enum Origin {
        existedBefore, formalized, newThrough, unknown
    }

    @Schema(name = "RelationFormality")
    enum Formality {
        informal, charter, agreement, contract
    }

    @Schema(name = "RelationInitiator", description = "declarer, other: one of the two; coordinator: who coordinates the partnership; authority: municipality, OCMW/CPAS or region; projectCall: a call for projects.")
    enum Initiator {
        declarer, other, coordinator, authority, projectCall
    }
}
