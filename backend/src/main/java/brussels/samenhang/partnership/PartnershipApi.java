package brussels.samenhang.partnership;

import brussels.samenhang.shared.text.Localized;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What other features may ask of partnerships. */
public interface PartnershipApi {

    Optional<Partnership> find(UUID id);

    /** @param contactEmail generic mailbox of the partnership, may be null */
    record Partnership(UUID id, Localized name, Regime regime, String contactEmail) {
    }

    /** Who may become a member, and at whose initiative: vocabulary {@code membershipRegimes}. */
    @Schema(name = "MembershipRegime", description = "Who may become a member, and at whose initiative; labels in the vocabulary membershipRegimes.")
    enum Regime {
        open, invited, onProposal, networkAndOcmw, none;

        /** Organizations may ask to take part. */
        public boolean takesApplications() {
            return takesMembers() && this != invited;
        }

        /** Members may propose an organization, on which the partnership then decides. */
        public boolean takesProposals() {
            return this == onProposal || this == networkAndOcmw;
        }

        public boolean takesMembers() {
            return this != none;
        }
    }
}
