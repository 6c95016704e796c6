package brussels.samenhang.network.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Numbers beside each other, without a verdict: what is much for one organization is little for another (2b-R31). */
@Schema(name = "OrganizationLoad", title = "What is asked of an organization already")
record LoadView(
        @Schema(required = true, description = "The day it is of.") LocalDate asOf,
        @Schema(required = true, description = "Partnerships it is a member of today.") int partnerships,
        @Schema(required = true, description = "Networks outside the product it says it attends today. None may also mean that it did not say.") int networks,
        @Schema(required = true, description = "Meetings of the last twelve months at which it was present, of bodies the caller may read; confidential bodies are not counted.") int meetings,
        @Schema(required = true, description = "How long these lasted together; in hours, one decimal.") BigDecimal meetingHours,
        @Schema(required = true, description = "Invitations that wait for its answer.") int openInvitations,
        @Schema(required = true, description = "Applications of its own that wait for an answer.") int openApplications,
        @Schema(required = true, description = "Open notices of others it said to be interested in.") int noticesAnswered,
        @Schema(required = true, description = "Open notices of others that a coordinator pointed out to it and that it did not answer yet.") int openIntroductions,
        @Schema(description = "Code of the vocabulary paidStaffBands; absent when it is not known.") String paidStaffBand,
        @Schema(description = "Volunteers; absent when it is not known.") Integer volunteers,
        @Schema(description = "Whether its funders pay the time it spends in networks: yes, partly or no; absent when it is not known.") String fundedForNetworkTime) {
}
