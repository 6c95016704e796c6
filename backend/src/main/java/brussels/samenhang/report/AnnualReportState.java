package brussels.samenhang.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AnnualReportState", description = "draft: being written, what stands beside the words follows the record; submitted: frozen, waits for the partnership; approved: the partnership agrees; sent: waits for the administration; received; returned: given back with a note, to be written further.")
enum AnnualReportState {
    draft, submitted, approved, sent, received, returned;

    /** May still be written; what comes out of the record is that of today. */
    boolean isOpen() {
        return this == draft || this == returned;
    }

    boolean isSent() {
        return this == sent || this == received;
    }

}
