package brussels.samenhang.organization.people;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InvitationStatus", title = "How an invitation stands")
enum InvitationStatus {
    open, expired, accepted, withdrawn
}
