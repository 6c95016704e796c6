package brussels.samenhang.organization.merging;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a merge did with a membership, as the journal and the feed tell it.
 *
 * @param before null when a stretch of days was split off
 * @param after null when it was taken up in another one
 * @param other the membership in which it was taken up, or from which it was split off
 */
record TouchedMembership(Outcome outcome, UUID partnership, JsonNode before, JsonNode after, UUID other) {

    enum Outcome {
        moved, combined, split, changed
    }

    Entry merged(UUID survivor) {
        return switch (outcome) {
            case moved -> entry(Act.membershipMoved, before, survivor).from(facts(before)).to(facts(after));
            case combined -> entry(Act.membershipCombined, before, survivor).from(facts(before)).to(takenUp(survivor));
            case split -> entry(Act.membershipBegan, after, survivor).to(facts(after));
            case changed -> entry(Act.membershipEdited, before, survivor).from(facts(before)).to(facts(after));
        };
    }

    Entry undone() {
        return switch (outcome) {
            case moved -> entry(Act.membershipMovedBack, before, owner(before)).from(facts(after)).to(facts(before));
            case combined -> entry(Act.membershipMovedBack, before, owner(before)).to(facts(before));
            case split -> entry(Act.membershipCombined, after, owner(after)).from(facts(after)).to(takenUp(owner(after)));
            case changed -> entry(Act.membershipEdited, before, owner(before)).from(facts(after)).to(facts(before));
        };
    }

    private Entry entry(Act act, JsonNode row, UUID organization) {
        return Entry.of(act, "membership", UUID.fromString(row.path("id").asText())).in(partnership).by(organization);
    }

    private Map<String, Object> takenUp(UUID organization) {
        var into = new LinkedHashMap<String, Object>();
        into.put("organization", organization);
        if (other != null) {
            into.put("membership", other);
        }
        return into;
    }

    private static UUID owner(JsonNode row) {
        return UUID.fromString(row.path("organization_id").asText());
    }

    private static Map<String, Object> facts(JsonNode row) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("organization", owner(row));
        facts.put("kind", row.path("kind").asText());
        facts.put("validFrom", row.path("valid_from").asText());
        if (row.path("valid_until").isTextual()) {
            facts.put("validUntil", row.path("valid_until").asText());
        }
        return facts;
    }
}
