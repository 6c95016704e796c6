package brussels.samenhang.account;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A feature that keeps something of a person beside the person's own row: an address in a contact, a right, a letter. One
 * bean per feature, asked before an erasure for what there is, and told to remove it in the transaction of the erasure.
 */
public interface PersonTraces {

    /** What there is; kinds without anything may be left out. */
    List<Trace> find(Known person);

    /** Removes the name, the address and the telephone number wherever they are the person's; functions and dates stay. */
    void erase(Known person);

    /**
     * @param email null when not known
     * @param byAdministration done for the person, on a request that came otherwise
     */
    record Known(UUID id, String name, String email, boolean byAdministration) {

        /** Given and family name: a single word is too common to look for. */
        public boolean hasFullName() {
            return name.strip().contains(" ");
        }
    }

    @Schema(name = "PersonTrace", title = "Where something of a person is kept")
    record Trace(@Schema(required = true) Kind kind, @Schema(required = true, description = "How many.") int count) {

        /** What is kept, and what becomes of it: rights end, names and addresses go, what was done stays without a name. */
        @Schema(name = "PersonTraceKind")
        public enum Kind {
            account, rights, contacts, invitations, requests, registrations, appointments, membershipContacts, delegates, savedViews, mails, journal
        }
    }
}
