package brussels.samenhang.funding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Worked out from the days of a line; the same cases in SQL stand in {@link FundingReader#STATE}. */
@Schema(name = "FundingState", description = "prepared: not asked for yet; pending: a decision is waited for; granted: in whole or in part, and not over; over: its period is past; refused; withdrawn.")
enum FundingState {
    prepared, pending, granted, over, refused, withdrawn
}
