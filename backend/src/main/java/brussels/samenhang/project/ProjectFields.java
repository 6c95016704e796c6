package brussels.samenhang.project;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list that is left out is empty. */
@Schema(name = "ProjectFields", title = "What is recorded of a project",
        description = "Only the name has to be there. Of the seven mandatory fields of a project (objectives, results, steps, budget with its allocation, operator, governance, indicators) any may come later; what is missing is shown.")
record ProjectFields(
        @NotNull @LocalizedText(max = 200) @Schema(required = true) Localized name,
        @LocalizedText(max = 1000) @Schema(description = "In a few lines, for everybody.") Localized summary,
        @LocalizedText(max = 4000) @Schema(description = "What it intends.") Localized objectives,
        @LocalizedText(max = 4000) @Schema(description = "What is to come of it.") Localized results,
        @Size(max = 20) @Schema(description = "Its phases, in order.") List<@NotNull @Valid Step> steps,
        @DecimalMin("0") @Digits(integer = 10, fraction = 2) @Schema(type = SchemaType.STRING, format = "number", description = "Euro needed in all.", examples = "16000.00") BigDecimal budget,
        @LocalizedText(max = 4000) @Schema(description = "What the budget is for, and who gets which part.") Localized allocation,
        @Schema(description = "The local operator: the organization that carries it out.") UUID operator,
        @LocalizedText(max = 4000) @Schema(description = "Who decides, who steers, who is told.") Localized governance,
        @Size(max = 40) @Schema(description = "Assignments of indicators to its partnerships by which it is followed.") List<@NotNull UUID> indicators,
        @Size(max = 20) @Schema(description = "Other partnerships it is shared with.") List<@NotNull UUID> sharedWith,
        @Size(max = 20) @Schema(description = "Themes of a generation of its partnerships.") List<@NotNull UUID> themes,
        @Size(max = 5) @Schema(description = "Codes of the vocabulary projectContents.") List<@NotNull String> content,
        @Size(max = 60) @Schema(description = "Code of the vocabulary projectOrigins.", examples = "new") String origin,
        @Size(max = 40) @Schema(description = "Codes of the vocabulary targetGroups.") List<@NotNull String> targetGroups,
        @Size(min = 1, max = 200) String targetGroupsOther,
        @Schema(description = "Who may take part by where they live.") TerritoryRule territoryRule,
        @Min(1) @Max(100) @Schema(description = "Percentage of participants from outside, settled beforehand; with the rule quota only.") Integer outsiderQuota,
        @LocalizedText(max = 1000) Localized territoryNote,
        @Size(max = 60) List<@NotNull @Valid Participant> participants,
        @Size(max = 20) @Schema(description = "Posts of its partnerships whose work is for the project.") List<@NotNull UUID> posts,
        @Size(max = 20) List<@NotNull @Valid Risk> risks,
        LocalDate plannedFrom,
        LocalDate plannedUntil,
        @Valid Agreement agreement) {

    ProjectFields {
        steps = orEmpty(steps);
        indicators = orEmpty(indicators);
        sharedWith = orEmpty(sharedWith);
        themes = orEmpty(themes);
        content = orEmpty(content);
        targetGroups = orEmpty(targetGroups);
        participants = orEmpty(participants);
        posts = orEmpty(posts);
        risks = orEmpty(risks);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    @Schema(name = "ProjectTerritoryRule", description = "residents: of the territory only; anchored: whoever is at home in it; quota: others up to a percentage settled beforehand; none: from anywhere.")
    enum TerritoryRule {
        residents, anchored, quota, none
    }

    @Schema(name = "ProjectStep", title = "Phase of a project")
    record Step(@NotNull @LocalizedText(max = 300) @Schema(required = true) Localized title, LocalDate from, LocalDate until) {
    }

    @Schema(name = "ProjectRisk", title = "What may stand in the way")
    record Risk(
            @NotNull @Size(min = 1, max = 1000) @Schema(required = true) String risk,
            @Size(min = 1, max = 1000) @Schema(description = "What the partners agreed about it; absent as long as they have not.") String compromise,
            @Schema(description = "When they agreed.") LocalDate on) {
    }

    @Schema(name = "ProjectStance", description = "What an organization said when the project was agreed on.")
    enum Stance {
        agreed, abstained, objected
    }

    @Schema(name = "ProjectParticipant", title = "Organization in a project")
    record Participant(
            @NotNull @Schema(required = true) UUID organization,
            @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary projectRoles.", examples = "partner") String role,
            @LocalizedText(max = 1000) @Schema(description = "What it brings: people, a room, money, knowledge.") Localized contribution,
            @Schema(description = "For those who take part only.") Stance stance,
            LocalDate validFrom,
            LocalDate validUntil) {
    }

    @Schema(name = "ProjectAgreementOutcome")
    enum Outcome {
        funded, notFunded, undecided
    }

    @Schema(name = "ProjectAgreement", title = "What partners agreed on a proposed project")
    record Agreement(
            @NotNull @Schema(required = true) LocalDate on,
            @NotNull @Schema(required = true) Outcome outcome,
            @Size(min = 1, max = 4000) @Schema(description = "Objections that were made, and what was done with them.") String objections) {
    }
}
