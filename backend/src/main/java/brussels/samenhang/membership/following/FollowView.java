package brussels.samenhang.membership.following;

import brussels.samenhang.shared.http.Ref;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PartnershipFollow", title = "Following a partnership", description = "No membership, and in no count of members.")
record FollowView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref partnership,
        @Schema(description = "The organization that follows; absent when the caller follows for himself or herself.") Ref organization,
        @Schema(required = true) LocalDate since,
        @Schema(description = "Last day; absent while it goes on.") LocalDate until,
        @Schema(required = true, description = "The caller may end it.") boolean mayEnd) {

    @Schema(name = "NewPartnershipFollow", title = "Following a partnership")
    record New(
            @NotNull @Schema(required = true) UUID partnership,
            @Schema(description = "Organization the caller acts for; absent to follow for oneself.") UUID organization) {
    }

    @Schema(name = "PartnershipFollowers", title = "Who follows a partnership", description = "Organizations by name; persons as a number only.")
    record Followers(
            @Schema(required = true) UUID partnership,
            @Schema(required = true) LocalDate asOf,
            @Schema(required = true) List<FollowView> organizations,
            @Schema(required = true, description = "Persons who follow for themselves.") int persons) {
    }
}
