import type { Task } from './queries';

const ADDRESSES: Record<Task['type'], (id: string) => string> = {
  registrationDraft: (id) => `/registrations/${id}`,
  registrationReturned: (id) => `/registrations/${id}`,
  registrationToReview: (id) => `/review/registrations/${id}`,
  joinRequestToReview: (id) => `/join-requests/${id}`,
  membershipRequestToDecide: (id) => `/membership-requests/${id}`,
  invitationToAnswer: (id) => `/membership-requests/${id}`,
  userInvitationToAccept: (id) => `/invitation?id=${id}`,
  recordToConfirm: (id) => `/organizations/${id}`,
  observationToEnter: (id) => `/data-entry/${id}`,
  observationReturned: (id) => `/figures/${id}`,
  observationToValidate: (id) => `/figures/${id}`,
  postVacant: (id) => `/posts/${id}`,
  appointmentEnding: (id) => `/posts/${id}`,
  handoverToComplete: (id) => `/handovers/${id}`,
  handoverToReceive: (id) => `/handovers/${id}`,
  networkSuggestionToAnswer: (id) => `/networks/${id}`,
  partnershipLinkToAnswer: (id) => `/partnership-links/${id}`,
  membershipContactNeeded: (id) => `/memberships/${id}`,
  membershipToConfirm: (id) => `/membership-confirmations/${id}`,
  noticeInterestToAnswer: (id) => `/notices/${id}`,
  noticeIntroductionToAnswer: (id) => `/notices/${id}`,
  noticeToIntroduce: (id) => `/notices/${id}`,
  noticeToClose: (id) => `/notices/${id}`,
  duplicatesToReview: () => '/review/duplicates',
  agreementToReview: (id) => `/agreements/${id}`,
  fundingDecisionLate: (id) => `/funding-lines/${id}`,
  fundingExtensionDue: (id) => `/funding-lines/${id}`,
  signalToLookAt: (id) => `/signals/${id}`,
  signalToAnswer: (id) => `/signals/${id}`,
  relationToAnswer: (id) => `/relations/${id}`,
  figureCommentToAnswer: () => '/figure-comments?answered=false',
  annualReportToStart: (id) => `/partnerships/${id}?tab=reports`,
  annualReportToWrite: (id) => `/annual-reports/${id}`,
  annualReportToReceive: (id) => `/annual-reports/${id}`,
  datePollToAnswer: (id) => `/date-polls/${id}`,
  assignedTaskToDo: (id) => `/assigned-tasks/${id}`,
};

/** The page on which a task is done. */
export function taskAddress({ type, subject }: Pick<Task, 'type' | 'subject'>): string {
  return ADDRESSES[type](subject.id);
}
