package brussels.samenhang.dashboard;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.text.Localized;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MeetingLoad", title = "What meeting asks of organizations", description = "Of meetings that were held; in alphabetical order, and without a norm: how much is too much, an organization says itself.")
record MeetingLoadView(
        @Schema(required = true, description = "The last day that is counted.") LocalDate asOf,
        @Schema(required = true, description = "The first day that is counted.") LocalDate since,
        @Schema(required = true, description = "How to read the numbers.") Localized context,
        @Schema(required = true, description = "Per organization and phase of the partnership at the time.") List<Load> items,
        @Schema(required = true, description = "Per partnership and phase at the time.") List<Line> partnerships) {

    @Schema(name = "OrganizationMeetingLoad", title = "Meetings of an organization")
    record Load(
            @Schema(required = true) Ref organization,
            @Schema(description = "Term of the vocabulary partnershipPhases; absent when the phase is not recorded.") String phase,
            @Schema(required = true, description = "Meetings at which it was present.") int meetings,
            @Schema(required = true, description = "How long these lasted together, whoever came; in hours, one decimal.") BigDecimal hours,
            @Schema(required = true, description = "In how many partnerships.") int partnerships,
            @Schema(required = true, description = "In how many bodies.") int bodies,
            @Schema(required = true, description = "What for.") List<Purpose> purposes) {
    }

    @Schema(name = "MeetingsOfPurpose", title = "Meetings with a purpose")
    record Purpose(
            @Schema(required = true, description = "Term of the vocabulary meetingPurposes.") String purpose,
            @Schema(required = true) int meetings) {
    }

    @Schema(name = "PartnershipMeetingLoad", title = "Meetings of a partnership")
    record Line(
            @Schema(required = true) Ref partnership,
            @Schema(description = "Term of the vocabulary partnershipPhases; absent when the phase is not recorded.") String phase,
            @Schema(required = true) int meetings,
            @Schema(required = true, description = "In hours, one decimal.") BigDecimal hours,
            @Schema(description = "Organizations present at a meeting, on average, one decimal; absent when attendance was recorded at none.") BigDecimal present,
            @Schema(required = true, description = "Members on the last day that is counted: those on paper beside those who come (3-R48).") int members,
            @Schema(required = true, description = "Of these members, those that were present at least once.") int membersWhoCame,
            @Schema(required = true, description = "Organizations with a seat in a committee that steers, governs or follows up, on the last day that is counted.") int committee,
            @Schema(required = true, description = "Of these, those that were present at a meeting of the partnership that is not of such a committee.") int committeeWhoCame) {
    }
}
