package brussels.samenhang.governance.meeting;

import brussels.samenhang.governance.meeting.AgendaItem.Nature;
import brussels.samenhang.governance.meeting.AgendaItem.State;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said about meetings. */
final class MeetingCommands {

    private MeetingCommands() {
    }

    @Schema(name = "MeetingDocument", title = "Document of a meeting", description = "Where it can be read; nothing is uploaded.")
    record Document(
            @NotNull @Size(min = 1, max = 200) @Schema(required = true) String title,
            @NotNull @Size(max = 2000) @Pattern(regexp = "https?://\\S+") @Schema(required = true) String url) {
    }

    @Schema(name = "MeetingFields", title = "What is recorded of a meeting", description = "Its hours are changed by moving it.")
    record Fields(
            @NotNull @LocalizedText(max = 200) @Schema(required = true) Localized title,
            @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary meetingPurposes.", examples = "exchange") String purpose,
            @Size(min = 1, max = 300) String room,
            @Schema(description = "Organization that receives the others.") UUID host,
            @Size(max = 2000) @Pattern(regexp = "https?://\\S+") String onlineUrl,
            @LocalizedText(max = 500) @Schema(description = "Free time before, between or after.") Localized informal,
            @Size(max = 60) @Schema(description = "Who chairs: code of the vocabulary functionCategories.") String chairCategory,
            @NotNull @Size(max = 20) @Schema(required = true, description = "Who is expected: codes of the vocabulary functionCategories.") List<@NotNull String> invitedCategories,
            @NotNull @Size(max = 50) @Schema(required = true) List<@NotNull @Valid Document> documents) {
    }

    @Schema(name = "NewMeeting", title = "Meeting of a body")
    record NewMeeting(
            @NotNull @Schema(required = true) UUID body,
            @NotNull @Schema(required = true) Instant startsAt,
            @NotNull @Schema(required = true) Instant endsAt,
            @NotNull @Valid @Schema(required = true) Fields fields) {
    }

    @Schema(name = "MeetingMove", title = "Other hours for a meeting")
    record Move(
            @NotNull @Schema(required = true) Instant startsAt,
            @NotNull @Schema(required = true) Instant endsAt,
            @Size(min = 1, max = 2000) String reason) {
    }

    @Schema(name = "MeetingCancellation", title = "Why a meeting does not take place")
    record Cancellation(@NotNull @Size(min = 1, max = 2000) @Schema(required = true) String reason) {
    }

    @Schema(name = "NewAgendaItem", title = "Item for an agenda", description = "Planned when who keeps the papers adds it, a proposal when a member does.")
    record NewItem(
            @NotNull @LocalizedText(max = 500) @Schema(required = true) Localized title,
            @Min(1) @Max(600) Integer minutes,
            @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary agendaOrigins.", examples = "memberNeed") String origin,
            @NotNull @Schema(required = true) Nature nature,
            @Schema(description = "Organization that asks for it; an own one for a proposal.") UUID organization) {
    }

    @Schema(name = "AgendaPlace", title = "What becomes of an item")
    record Place(
            @NotNull @Schema(required = true) UUID item,
            @NotNull @Schema(required = true) State state,
            @Min(1) @Max(600) Integer minutes) {
    }

    @Schema(name = "Agenda", title = "The agenda in its order", description = "Items that are left out stay where they are, behind the others.")
    record Agenda(@NotNull @Size(max = 100) @Schema(required = true) List<@NotNull @Valid Place> items) {
    }

    @Schema(name = "NewMeetingGuest", title = "Guest at one meeting", description = "By function, never by name.")
    record NewGuest(
            UUID organization,
            @NotNull @Size(min = 1, max = 200) @Schema(required = true) String function,
            @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary functionCategories.") String category,
            @Size(min = 1, max = 500) String reason) {
    }

    @Schema(name = "MeetingPresence", title = "Who was there of an organization")
    record Presence(
            @NotNull @Schema(required = true) UUID organization,
            @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary functionCategories.") String category,
            @NotNull @Min(0) @Max(500) @Schema(required = true, description = "How many; 0 for an organization that was absent.") Integer present,
            @NotNull @Schema(required = true, description = "Absent and said so beforehand.") Boolean excused,
            @Schema(description = "Their time was paid; absent when nobody said.") Boolean funded) {
    }

    @Schema(name = "MeetingResidents", title = "Residents at a meeting", description = "Counts only; of those present, how many spoke and how many decided with the others.")
    record Residents(
            @NotNull @Min(0) @Max(5000) @Schema(required = true) Integer present,
            @Min(0) @Max(5000) Integer spoke,
            @Min(0) @Max(5000) Integer decided) {
    }

    @Schema(name = "RecordedAttendance", title = "Who was at a meeting", description = "Replaces what was recorded before.")
    record Attendance(
            @Size(max = 60) @Schema(description = "Who chaired: code of the vocabulary functionCategories.") String chairCategory,
            @NotNull @Size(max = 300) @Schema(required = true) List<@NotNull @Valid Presence> organizations,
            @Valid Residents residents) {
    }
}
