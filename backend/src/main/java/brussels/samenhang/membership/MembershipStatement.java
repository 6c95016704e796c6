package brussels.samenhang.membership;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MembershipStatement", title = "What a member says of its part in a partnership")
record MembershipStatement(
        @LocalizedText(max = 4000) @Schema(description = "What it brings to the shared goals. Public.") Localized contribution,
        @LocalizedText(max = 4000) @Schema(description = "What it does here, and what it leaves to others. Public.") Localized demarcation,
        @Size(min = 1, max = 4000) @Schema(description = "What it hopes to get from taking part; for those who work together and the administration.") String expectations) {

    static MembershipStatement of(Membership membership) {
        var statement = membership.statement();
        return new MembershipStatement(statement.contribution(), statement.demarcation(), statement.expectations());
    }

    MembershipStatement withoutExpectations() {
        return new MembershipStatement(contribution, demarcation, null);
    }

    Membership.Statement statement() {
        return new Membership.Statement(contribution, demarcation, expectations);
    }
}
