package brussels.samenhang.membership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an organization takes part of its own will, because it has to, or as a paid assignment (2a §2.3). */
@Schema(name = "MembershipStatus", description = "Whether the organization takes part of its own will, because it has to, or as a paid assignment.")
enum MembershipStatus {
    voluntary, mandatory, paid
}
