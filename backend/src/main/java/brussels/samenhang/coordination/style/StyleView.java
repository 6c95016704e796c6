package brussels.samenhang.coordination.style;

import brussels.samenhang.shared.http.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PartnershipStyle", title = "How a partnership is coordinated, as each side sees it")
record StyleView(
        @Schema(required = true) Ref partnership,
        @Schema(required = true, description = "The day it is of.") LocalDate asOf,
        @Schema(required = true, description = "Answers are told only when at least so many members gave one.") int minimumGroup,
        @Schema(required = true, description = "The nine tasks in their order.") List<Task> tasks,
        @Schema(required = true, description = "Every style that was assigned or claimed, the latest first, with why it changed.") List<Stated> history,
        @Schema(required = true) Facts facts,
        @Schema(required = true, description = "Organizations for which the caller may say how it is perceived.") List<Ref> perceivesFor,
        @Schema(required = true, description = "Lead organizations for which the caller may assign.") List<Ref> assignsFor,
        @Schema(required = true) List<Action> permittedActions) {

    @Schema(name = "PartnershipStyleAction")
    enum Action {
        assign, claim, perceive
    }

    @Schema(name = "StyleSide")
    enum Side {
        assigned, claimed
    }

    @Schema(name = "StyleTask", title = "A network task and how it is coordinated")
    record Task(
            @Schema(required = true, description = "Code of the vocabulary networkTasks.") String task,
            @Schema(required = true) List<Stated> assigned,
            @Schema(required = true) List<Stated> claimed,
            @Schema(required = true) Perceived perceived) {
    }

    @Schema(name = "StyleStatement", title = "A style somebody stated")
    record Stated(
            @Schema(required = true) UUID id,
            @Schema(required = true) Side view,
            @Schema(required = true) String task,
            @Schema(required = true, description = "Towards partners of this status, or any.") String partnerStatus,
            @Schema(required = true) Style style,
            @Schema(description = "The lead organization that assigned it.") Ref organization,
            @Schema(description = "Why it changed: code of the vocabulary styleChangeReasons.") String reason,
            String note,
            @Schema(description = "How partners are consulted, answers put together and fed back.") String consultation,
            @Schema(required = true, description = "The coordinator decides, partners differ, and nothing is said about consulting them.") boolean consultationMissing,
            @Schema(required = true) LocalDate validFrom,
            LocalDate validUntil) {
    }

    @Schema(name = "StylePerceived", title = "How members perceive it: counts, never who said what")
    record Perceived(
            @Schema(required = true, description = "How many members answered; absent as a number below the minimum.") int answers,
            @Schema(required = true, description = "Fewer answered than the minimum: nothing more is told.") boolean suppressed,
            @Schema(required = true) List<Share> styles,
            @Schema(required = true, description = "Codes of the vocabulary workabilityScale.") List<Share> workability,
            @Schema(required = true, description = "Not everybody says the same.") boolean disagreement,
            @Schema(required = true, description = "By the status of the members; empty unless every status has the minimum.") List<ByStatus> byStatus) {
    }

    @Schema(name = "StyleShare", title = "How many members say so")
    record Share(@Schema(required = true) String code, @Schema(required = true) int members) {
    }

    @Schema(name = "StylePerceivedByStatus", title = "How members of one status perceive it")
    record ByStatus(
            @Schema(required = true, description = "Code of the vocabulary membershipStatuses, or unknown.") String status,
            @Schema(required = true) int answers,
            @Schema(required = true) List<Share> styles,
            @Schema(required = true) List<Share> workability) {
    }

    @Schema(name = "StyleFacts", title = "What the register knows of the factors", description = "Registered facts, to weigh; trust, value and time are not registered.")
    record Facts(
            @Schema(required = true) int members,
            @Schema(required = true, description = "Members by status; unknown where none was said.") List<Share> statuses,
            @Schema(required = true, description = "Members with a first delegate today.") int withDelegate,
            @Schema(required = true, description = "Changes of first delegates in the last 24 months.") int delegateChanges,
            @Schema(required = true, description = "Distinct sectors of the members.") int sectors,
            @Schema(required = true, description = "Distinct target groups of the members.") int targetGroups,
            @Schema(required = true, description = "Distinct languages of the members.") int languages,
            @Schema(required = true, description = "Members come from at least four sectors.") boolean diverse) {
    }
}
