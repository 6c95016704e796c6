package brussels.samenhang.exchange.feed;

import brussels.samenhang.journal.Act;
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
    private static final Map<Act, ChangeKind> PUBLIC = Map.ofEntries(
            Map.entry(Act.organizationAdded, ChangeKind.created), Map.entry(Act.organizationEdited, ChangeKind.changed),
            Map.entry(Act.organizationConfirmed, ChangeKind.changed), Map.entry(Act.organizationMerged, ChangeKind.merged),
            Map.entry(Act.organizationMergeUndone, ChangeKind.restored),
            Map.entry(Act.profileSigned, ChangeKind.changed), Map.entry(Act.serviceAdded, ChangeKind.created), Map.entry(Act.serviceEdited, ChangeKind.changed),
            Map.entry(Act.referralsStated, ChangeKind.changed),
            Map.entry(Act.membershipBegan, ChangeKind.created), Map.entry(Act.membershipEdited, ChangeKind.changed),
            Map.entry(Act.membershipEnded, ChangeKind.ended), Map.entry(Act.membershipMoved, ChangeKind.changed),
            Map.entry(Act.membershipCombined, ChangeKind.merged), Map.entry(Act.membershipMovedBack, ChangeKind.restored),
            Map.entry(Act.partnershipFounded, ChangeKind.created), Map.entry(Act.partnershipEdited, ChangeKind.changed),
            Map.entry(Act.phaseEntered, ChangeKind.changed),
            Map.entry(Act.noticePosted, ChangeKind.created), Map.entry(Act.noticeEdited, ChangeKind.changed), Map.entry(Act.noticeEnded, ChangeKind.ended),
            Map.entry(Act.postCreated, ChangeKind.created), Map.entry(Act.postChanged, ChangeKind.changed), Map.entry(Act.postEnded, ChangeKind.ended),
            Map.entry(Act.postFundingStated, ChangeKind.changed), Map.entry(Act.responsibilityRecorded, ChangeKind.created),
            Map.entry(Act.responsibilityChanged, ChangeKind.changed), Map.entry(Act.responsibilityEnded, ChangeKind.ended),
            Map.entry(Act.authorityPartRecorded, ChangeKind.created), Map.entry(Act.authorityPartChanged, ChangeKind.changed), Map.entry(Act.authorityPartEnded, ChangeKind.ended),
            Map.entry(Act.indicatorApproved, ChangeKind.changed), Map.entry(Act.indicatorCellSizeSet, ChangeKind.changed), Map.entry(Act.indicatorWithdrawn, ChangeKind.ended), Map.entry(Act.indicatorAssigned, ChangeKind.created),
            Map.entry(Act.indicatorAssignmentEnded, ChangeKind.ended), Map.entry(Act.observationPublished, ChangeKind.created));
    /** Acts on who fills a function: no name is told, but in a small field the moment alone may say who. */
    private static final Map<Act, ChangeKind> REGISTER = Map.of(Act.appointmentMade, ChangeKind.created,
            Act.appointmentCorrected, ChangeKind.changed, Act.appointmentEnded, ChangeKind.ended, Act.appointmentReopened, ChangeKind.restored,
            Act.appointmentFteChanged, ChangeKind.changed);
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "organization", Set.of("name", "aliases", "type", "typeOther", "legalForm", "control", "sectors", "targetGroups", "languages", "themes",
                    "enterpriseNumber", "purpose", "website", "municipality", "territoriesServed", "status", "statusVerifiedOn", "lastConfirmedOn", "organization",
                    "legalFormOther", "mandateHolders", "sphere", "careLines", "authorities", "sectorsOther", "targetGroupsOther", "targetAges", "themesOther",
                    "languagesOther", "identifiers", "size", "fundedForNetworkTime", "predecessors", "successors"),
            "organizationService", Set.of("name", "description", "entryConditions", "cost", "themes", "targetGroups", "targetAges", "languages", "acceptsReferrals",
                    "referralsOn", "referralsNote", "waitingDays", "reservedCapacity", "reservedFor", "openingHours", "validFrom", "validUntil"),
            "organizationProfile", Set.of("signedOn"),
            "membership", Set.of("organization", "membership", "kind", "status", "basis", "funded", "required", "recognized", "validFrom", "validUntil", "on"),
            "partnership", Set.of("name", "type", "generation", "territory", "purpose", "description", "organizationForm", "regime", "themes", "validFrom", "validUntil", "phase"),
            "notice", Set.of("title", "details", "themes", "themeOther", "targetGroups", "targetGroupOther", "languages", "partnerTypes", "partnerOther", "territories",
                    "openUntil", "how", "outcome"),
            "post", Set.of("roleType", "validFrom", "validUntil"),
            "responsibility", Set.of("task", "level", "bearer", "post", "organization", "validFrom", "validUntil"),
            "indicatorAssignment", Set.of("indicator", "period"));
    /** Addresses of what is changed, where they are not the plural of its type. */
    private static final Set<String> READABLE = Set.of("organization", "membership", "partnership", "post", "appointment", "responsibility", "authorityPart", "indicator",
            "indicatorAssignment", "observation", "registration", "membershipRequest", "joinRequest", "territory", "notice");

    private KnownActs() {
    }

    static Set<Act> forAnybody() {
        return PUBLIC.keySet();
    }

    static Set<Act> withRegister() {
        var acts = new HashMap<>(PUBLIC);
        acts.putAll(REGISTER);
        return acts.keySet();
    }

    static ChangeKind kind(Act act, JsonNode before, JsonNode after) {
        if (act == Act.organizationEdited && after != null && after.path("status").asText().equals("ended")
                && (before == null || !before.path("status").asText().equals("ended"))) {
            return ChangeKind.ended;
        }
        return PUBLIC.getOrDefault(act, REGISTER.getOrDefault(act, before == null && after != null ? ChangeKind.created : ChangeKind.changed));
    }

    /** The collection in which a subject can be read; null when it has no address of its own. */
    static String collection(String subjectType) {
        return !READABLE.contains(subjectType) ? null : subjectType.endsWith("y") ? subjectType.substring(0, subjectType.length() - 1) + "ies" : subjectType + "s";
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
