package brussels.samenhang.journal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Every act there is, grouped by what it is done to. The contract lists them, so that a client has a sentence for each:
 * one that is added here needs its words in {@code frontend/src/features/journal/actTexts.ts}, or that does not compile.
 */
@Schema(name = "JournalAct", description = "What was done.")
public enum Act {

    // organization
    organizationAdded,
    organizationEdited,
    organizationConfirmed,
    organizationMerged,
    organizationMergeUndone,
    duplicateRuledOut,
    duplicateReopened,
    organizationVerified,
    profileSigned,
    rightsChecklistStated,
    serviceAdded,
    serviceEdited,
    referralsStated,
    organizationImported,
    organizationSynchronized,

    // people of an organization
    organizationUserAdded,
    organizationUserChanged,
    organizationUserEnded,
    organizationTransferred,
    organizationUserInvited,
    organizationInvitationResent,
    organizationInvitationWithdrawn,
    organizationInvitationAccepted,
    joinRequested,
    joinAccepted,
    joinRefused,
    joinWithdrawn,
    joinReminded,

    // registration
    registrationStarted,
    registrationEdited,
    registrationSubmitted,
    registrationReturned,
    registrationAccepted,
    registrationRefused,
    registrationWithdrawn,

    // partnership
    partnershipFounded,
    partnershipEdited,
    phaseEntered,

    // network
    networkAdded,
    networkEdited,
    networkVerified,
    networkDoubted,
    networkArchived,
    networkRestored,
    networkKeptApart,
    networkMerged,
    networkAbsorbed,
    networkSuggestionMade,
    networkSuggestionDecided,
    networkAttendanceStated,
    networkAttendanceCorrected,
    networkAttendanceEnded,

    // link between partnerships
    partnershipLinkProposed,
    partnershipLinkRecorded,
    partnershipLinkAccepted,
    partnershipLinkDeclined,
    partnershipLinkWithdrawn,
    partnershipLinkObserved,
    partnershipLinkEnded,

    // notice
    noticePosted,
    noticeEdited,
    noticeEnded,
    noticeInterestExpressed,
    noticeIntroduced,
    noticeInterestAnswered,
    noticeInterestWithdrawn,

    // territory
    territoryBoundaryImported,
    territoryBoundaryRemoved,

    // vocabulary
    termAdded,
    termEdited,
    termRetired,
    termReopened,
    vocabularyReordered,

    // membership
    membershipBegan,
    membershipEdited,
    membershipEnded,
    membershipMoved,
    membershipCombined,
    membershipMovedBack,
    membershipApplied,
    membershipInvited,
    membershipRequestAccepted,
    membershipRequestDeclined,
    membershipRequestWithdrawn,
    membershipProposed,
    membershipRequestAgreed,
    membershipDescribed,
    membershipSlept,
    membershipWoke,
    membershipRecognitionStated,
    membershipContactNamed,
    membershipContactConfirmed,
    membershipFunctionsStated,
    confirmationRoundStarted,
    confirmationAnswered,
    followBegan,
    followEnded,
    delegateNamed,
    delegateChanged,
    delegateEnded,
    agreementRecorded,
    agreementChanged,
    agreementVersionAdded,
    agreementSigned,

    // coordination
    postCreated,
    postChanged,
    postEnded,
    appointmentMade,
    appointmentCorrected,
    appointmentEnded,
    appointmentReopened,
    appointmentFteChanged,
    postFundingStated,
    responsibilityRecorded,
    responsibilityChanged,
    responsibilityEnded,
    authorityPartRecorded,
    authorityPartChanged,
    authorityPartEnded,
    handoverOpened,
    handoverNoted,
    handoverCompleted,
    handoverReceived,

    // governance
    bodySet,
    bodyChanged,
    bodyEnded,
    bodySeatGiven,
    bodySeatEnded,
    bodySeatRenewed,
    bodyReaderLetIn,
    bodyReaderEnded,
    meetingPlanned,
    meetingChanged,
    meetingMoved,
    datePollOpened,
    datePollAnswered,
    datePollSettled,
    datePollClosed,
    meetingCancelled,
    meetingGuestInvited,
    meetingHeld,
    agendaItemAdded,
    agendaItemProposed,
    agendaArranged,
    meetingInvitationsSent,
    minutesDrafted,
    minutesChanged,
    minutesReviewed,
    minutesPublished,
    minutesApproved,
    minutesSent,
    decisionRecorded,
    decisionChanged,
    decisionStepTaken,
    decisionReportPlanned,
    decisionReported,
    rulePublished,
    ruleVersionPublished,
    taskAssigned,
    taskChanged,
    taskEnded,

    // project
    projectRecorded,
    projectEdited,
    projectStatusChanged,

    // funding
    fundingLineRecorded,
    fundingLineEdited,
    fundingLineDecided,

    // signal
    signalRaised,
    signalEdited,
    signalPassed,
    signalShared,
    signalEndorsed,
    signalReplied,
    signalClosed,

    // story
    storyWritten,
    storyEdited,
    storyReturned,
    storyAccepted,
    storySelected,
    storyWithdrawn,

    // comment on a figure
    figureCommentWritten,
    figureCommentEdited,
    figureCommentAnswered,
    figureCommentHidden,
    figureCommentShown,
    figureCommentWithdrawn,

    // annual report
    annualReportStarted,
    annualReportEdited,
    annualReportSubmitted,
    annualReportApproved,
    annualReportReturned,
    annualReportSent,
    annualReportReceived,
    annualReportPublished,
    annualReportUnpublished,
    annualReportDeadlineSet,

    // relation between organizations
    relationDeclared,
    relationEdited,
    relationConfirmed,
    relationQualified,
    relationDeclined,
    relationEvolved,
    relationEnded,
    relationWithdrawn,

    // style of coordination
    styleAssigned,
    styleClaimed,
    stylePerceived,

    // indicator
    indicatorDefined,
    indicatorReworded,
    indicatorApproved,
    indicatorCellSizeSet,
    indicatorVersionStarted,
    indicatorWithdrawn,
    indicatorAssigned,
    indicatorAssignmentEnded,
    indicatorTargetSet,
    indicatorTargetWithdrawn,

    // figure
    observationEntered,
    observationCorrected,
    observationSubmitted,
    observationReturned,
    observationValidated,
    observationAccepted,
    observationPublished,
    collectionOpened,
    collectionExtended,
    collectionFrozen,

    // account
    languageChosen,
    personNamed,
    personErased
}
