package brussels.samenhang.membership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a membership began. */
@Schema(name = "JoinedThrough", description = "How a membership began.")
enum JoinedThrough {
    application, invitation, proposal, founding, recorded
}
