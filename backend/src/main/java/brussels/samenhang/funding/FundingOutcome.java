package brussels.samenhang.funding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FundingOutcome", description = "What was decided about a funding line.")
enum FundingOutcome {
    granted, grantedInPart, refused, withdrawn
}
