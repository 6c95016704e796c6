package brussels.samenhang.project;

import brussels.samenhang.project.ProjectFields.Agreement;
import brussels.samenhang.project.ProjectFields.Risk;
import brussels.samenhang.project.ProjectFields.Stance;
import brussels.samenhang.project.ProjectFields.Step;
import brussels.samenhang.project.ProjectFields.TerritoryRule;
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

@Schema(name = "Project", title = "Project of a partnership",
        description = "The budget, what stands in the way, what was agreed and why it stands as it does are for those who take part, the administration and evaluators; what was learned for those who take part only.")
record ProjectView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Localized name,
        Localized summary,
        @Schema(required = true, description = "The partnership that runs it.") Ref partnership,
        @Schema(required = true, description = "Other partnerships it is shared with.") List<Ref> sharedWith,
        @Schema(description = "Policy it follows from, through the generation of its partnership.") Frame frame,
        @Schema(required = true) List<Theme> themes,
        @Schema(required = true, description = "Codes of the vocabulary projectContents.") List<String> content,
        @Schema(description = "Code of the vocabulary projectOrigins.") String origin,
        @Schema(required = true) ProjectStatus status,
        @Schema(required = true, description = "Since when it stands so.") LocalDate since,
        LocalDate plannedFrom,
        LocalDate plannedUntil,
        Localized objectives,
        Localized results,
        @Schema(required = true) List<Step> steps,
        @Schema(type = SchemaType.STRING, format = "number", description = "Euro needed in all.") BigDecimal budget,
        Localized allocation,
        @Schema(description = "The local operator.") Ref operator,
        Localized governance,
        @Schema(required = true) List<Followed> indicators,
        @Schema(required = true, description = "Codes of the vocabulary targetGroups.") List<String> targetGroups,
        String targetGroupsOther,
        TerritoryRule territoryRule,
        @Schema(description = "Percentage of participants from outside, settled beforehand.") Integer outsiderQuota,
        Localized territoryNote,
        @Schema(required = true) List<Participant> participants,
        @Schema(required = true) List<Position> posts,
        List<Risk> risks,
        Agreement agreement,
        @Schema(required = true, description = "Latest first.") List<Standing> history,
        @Schema(required = true, description = "Mandatory fields that are not there yet.") List<MandatoryField> missing,
        @Schema(description = "What is pointed out to those who take part; nothing of it is refused.") List<ProjectFinding> findings,
        @Schema(description = "What the signed-in caller may do.") List<Action> permittedActions,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "ProjectAction", description = "edit: change what is said of it; changeStatus: say how it stands.")
    enum Action {
        edit, changeStatus
    }

    @Schema(name = "ProjectMandatoryField", description = "The seven fields a project in an action plan has.")
    enum MandatoryField {
        objectives, results, steps, budget, operator, governance, indicators
    }

    @Schema(name = "ProjectFrame", title = "Programme and generation a project follows from")
    record Frame(@Schema(required = true) Ref programme, @Schema(required = true) String generation, @Schema(required = true) Localized generationName) {
    }

    @Schema(name = "ProjectTheme", title = "Theme of a project")
    record Theme(@Schema(required = true) UUID id, @Schema(required = true) Localized name, @Schema(required = true, description = "Code of the generation it belongs to.") String generation) {
    }

    @Schema(name = "ProjectIndicator", title = "Indicator a project is followed by")
    record Followed(@Schema(required = true, description = "Id of the assignment.") UUID assignment, @Schema(required = true) Ref indicator, @Schema(required = true) String code) {
    }

    @Schema(name = "ProjectParticipation", title = "Organization in a project")
    record Participant(
            @Schema(required = true) Ref organization,
            @Schema(required = true, description = "Code of the vocabulary projectRoles.") String role,
            Localized contribution,
            Stance stance,
            LocalDate validFrom,
            LocalDate validUntil) {
    }

    @Schema(name = "ProjectPost", title = "Post whose work is for a project")
    record Position(
            @Schema(required = true) Ref post,
            @Schema(description = "vacant, covered or filled.") String state,
            @Schema(type = SchemaType.STRING, format = "number", description = "Planned full-time equivalents.") BigDecimal plannedFte,
            @Schema(type = SchemaType.STRING, format = "number", description = "Full-time equivalents at work today; absent when not known.") BigDecimal actualFte) {
    }

    @Schema(name = "ProjectStanding", title = "How a project stood from a day on")
    record Standing(
            @Schema(required = true) ProjectStatus status,
            @Schema(required = true) LocalDate since,
            @Schema(description = "Code of the vocabulary projectStatusCauses.") String cause,
            String reason,
            @Schema(description = "What was learned, for those who take part only.") String learned) {
    }
}
