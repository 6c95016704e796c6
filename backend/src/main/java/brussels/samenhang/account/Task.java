package brussels.samenhang.account;

import brussels.samenhang.shared.text.Localized;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that waits for the person who is asking. */
@Schema(name = "Task", title = "Something that waits for a person")
public record Task(
        @Schema(required = true) Type type,
        @Schema(required = true) Subject subject,
        @Schema(required = true, description = "What to do, in one line.") Localized title,
        @Schema(required = true, description = "Waiting since.") Instant since,
        @Schema(description = "To be done by; absent when there is no date.") LocalDate due) {

    /** What is to be done. */
    @Schema(name = "TaskType")
    public enum Type {
        registrationDraft, registrationReturned, registrationToReview, joinRequestToReview, membershipRequestToDecide,
        invitationToAnswer, userInvitationToAccept, recordToConfirm, observationToEnter, observationReturned, observationToValidate, postVacant, appointmentEnding, handoverToComplete, handoverToReceive, networkSuggestionToAnswer, partnershipLinkToAnswer,
        membershipContactNeeded, membershipToConfirm, agreementToReview, assignedTaskToDo, datePollToAnswer, fundingDecisionLate, fundingExtensionDue, signalToLookAt, signalToAnswer, figureCommentToAnswer, relationToAnswer, annualReportToStart, annualReportToWrite, annualReportToReceive,
        noticeInterestToAnswer, noticeIntroductionToAnswer, noticeToIntroduce, noticeToClose, duplicatesToReview
    }

    /** @param kind singular name of the resource, from which a client knows its page: {@code registration} */
    @Schema(name = "TaskSubject", title = "What a task is about")
    public record Subject(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,
            @Schema(required = true) Localized name,
            @Schema(required = true, examples = "registration") String kind) {
    }
}
