package brussels.samenhang.exchange.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What leaves the house: which acts anybody may know of, which only who reads the register with a scope, and which
 * fields go with them. An act or field that is not listed here is not told; a feature that wants its acts in the feed
 * adds them. No field of this list names a person.
 */
final class KnownActs {

    /** Acts on what anybody may read. */
    private static final Map<String, ChangeKind> PUBLIC = Map.ofEntries(
            Map.entry("organizationAdded", ChangeKind.created), Map.entry("organizationEdited", ChangeKind.changed),
            Map.entry("organizationConfirmed", ChangeKind.changed), Map.entry("organizationMerged", ChangeKind.merged),
            Map.entry("organizationMergeUndone", ChangeKind.restored),
            Map.entry("membershipBegan", ChangeKind.created), Map.entry("membershipEdited", ChangeKind.changed),
            Map.entry("membershipEnded", ChangeKind.ended), Map.entry("membershipMoved", ChangeKind.changed),
            Map.entry("membershipCombined", ChangeKind.merged), Map.entry("membershipMovedBack", ChangeKind.restored),
            Map.entry("partnershipFounded", ChangeKind.created), Map.entry("partnershipEdited", ChangeKind.changed),
            Map.entry("phaseEntered", ChangeKind.changed),
            Map.entry("postCreated", ChangeKind.created), Map.entry("postChanged", ChangeKind.changed), Map.entry("postEnded", ChangeKind.ended),
            Map.entry("indicatorApproved", ChangeKind.changed), Map.entry("indicatorAssigned", ChangeKind.created),
            Map.entry("indicatorAssignmentEnded", ChangeKind.ended), Map.entry("observationPublished", ChangeKind.created));
    /** Acts on who fills a function: no name is told, but in a small field the moment alone may say who. */
    private static final Map<String, ChangeKind> REGISTER = Map.of("appointmentMade", ChangeKind.created,
            "appointmentCorrected", ChangeKind.changed, "appointmentEnded", ChangeKind.ended);
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "organization", Set.of("name", "aliases", "type", "typeOther", "legalForm", "control", "sectors", "targetGroups", "languages", "themes",
                    "enterpriseNumber", "purpose", "website", "municipality", "territoriesServed", "status", "statusVerifiedOn", "lastConfirmedOn", "organization"),
            "membership", Set.of("organization", "membership", "kind", "status", "basis", "funded", "required", "recognized", "validFrom", "validUntil", "on"),
            "partnership", Set.of("name", "type", "generation", "territory", "purpose", "description", "organizationForm", "regime", "themes", "validFrom", "validUntil", "phase"),
            "post", Set.of("roleType", "validFrom", "validUntil"),
            "indicatorAssignment", Set.of("indicator", "period"));
    /** Addresses of what is changed, where they are not the plural of its type. */
    private static final Set<String> READABLE = Set.of("organization", "membership", "partnership", "post", "appointment", "indicator",
            "indicatorAssignment", "observation", "registration", "membershipRequest", "joinRequest", "territory");

    private KnownActs() {
    }

    static Set<String> forAnybody() {
        return PUBLIC.keySet();
    }

    static Set<String> withRegister() {
        var acts = new HashMap<>(PUBLIC);
        acts.putAll(REGISTER);
        return acts.keySet();
    }

    static ChangeKind kind(String act, JsonNode before, JsonNode after) {
        if (act.equals("organizationEdited") && after != null && after.path("status").asText().equals("ended")
                && (before == null || !before.path("status").asText().equals("ended"))) {
            return ChangeKind.ended;
        }
        return PUBLIC.getOrDefault(act, REGISTER.getOrDefault(act, before == null && after != null ? ChangeKind.created : ChangeKind.changed));
    }

    /** The collection in which a subject can be read; null when it has no address of its own. */
    static String collection(String subjectType) {
        return !READABLE.contains(subjectType) ? null : subjectType.equals("territory") ? "territories" : subjectType + "s";
    }

    /** The fields of a subject that may leave the house; null when none is left. */
    static JsonNode published(String subjectType, JsonNode fields) {
        if (fields == null || !fields.isObject()) {
            return null;
        }
        var told = JsonNodeFactory.instance.objectNode();
        FIELDS.getOrDefault(subjectType, Set.of()).stream().sorted().filter(fields::hasNonNull).forEach(name -> told.set(name, fields.get(name)));
        return told.isEmpty() ? null : (ObjectNode) told;
    }
}
