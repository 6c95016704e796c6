package brussels.samenhang.organization.offer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether partners may send people, as the organization said on a day (1-R76). */
@Schema(name = "AcceptsReferrals")
public enum AcceptsReferrals {
    yes, limited, no
}
