package brussels.samenhang.journal;

import java.util.UUID;

/**
 * What one act did.
 *
 * <pre>journal.record(Entry.of(Act.membershipEnded, "membership", id)
 *     .in(partnershipId).by(organizationId).from(before).to(after));</pre>
 *
 * @param act past participle: {@code registrationReturned}
 * @param subjectType what {@code subjectId} identifies: {@code registration}
 * @param before the fields as they were, any record; null when the subject is new
 * @param after the fields as they are now
 */
public record Entry(Act act, String subjectType, UUID subjectId, UUID partnershipId, UUID organizationId, Object before, Object after) {

    public static Entry of(Act act, String subjectType, UUID subjectId) {
        return new Entry(act, subjectType, subjectId, null, null, null, null);
    }

    /** The partnership in whose timeline this belongs. */
    public Entry in(UUID partnership) {
        return new Entry(act, subjectType, subjectId, partnership, organizationId, before, after);
    }

    /** The organization in whose timeline this belongs. */
    public Entry by(UUID organization) {
        return new Entry(act, subjectType, subjectId, partnershipId, organization, before, after);
    }

    public Entry from(Object fields) {
        return new Entry(act, subjectType, subjectId, partnershipId, organizationId, fields, after);
    }

    public Entry to(Object fields) {
        return new Entry(act, subjectType, subjectId, partnershipId, organizationId, before, fields);
    }
}
