package brussels.samenhang.organization.offer;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said today about sending people to a service; takes the place of what was said before.
 *
 * @param waitingDays about how long people wait now; null when it is not known
 */
@Schema(name = "ReferralStatement", title = "Whether a service accepts referrals from today")
record ReferralStatement(
        @Schema(required = true) @NotNull AcceptsReferrals acceptsReferrals,
        @LocalizedText(max = 300) Localized note,
        @Schema(description = "About how many days people wait now; absent when it is not known, which is not zero.") @Min(0) @Max(3650) Integer waitingDays) {
}
