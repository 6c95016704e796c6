package brussels.samenhang.refdata.vocabulary;

import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the codes of a vocabulary are kept, to count how often each is used and to read what was typed under "other". */
@Singleton
class TermUses {

    /** A column that holds one code, or with {@code many} an array of them; {@code other} holds what was typed under "other". */
    private record Place(String vocabulary, String table, String column, boolean many, String other) {

        static Place one(String vocabulary, String table, String column) {
            return new Place(vocabulary, table, column, false, null);
        }

        static Place many(String vocabulary, String table, String column) {
            return new Place(vocabulary, table, column, true, null);
        }

        Place typed(String other) {
            return new Place(vocabulary, table, column, many, other);
        }
    }

    private static final List<Place> PLACES = List.of(
            Place.one("organizationTypes", "organization", "type").typed("type_other"), Place.one("organizationTypes", "registration", "type").typed("type_other"),
            Place.one("legalForms", "organization", "legal_form").typed("legal_form_other"), Place.one("controls", "organization", "control"),
            Place.many("sectors", "organization", "sectors").typed("sectors_other"), Place.many("targetGroups", "organization", "target_groups").typed("target_groups_other"),
            Place.many("targetGroups", "organization_service", "target_groups").typed("target_groups_other"),
            Place.many("languages", "organization", "languages").typed("languages_other"), Place.many("languages", "organization_service", "languages"),
            Place.many("themes", "organization", "themes").typed("themes_other"), Place.many("themes", "organization_service", "themes").typed("themes_other"),
            Place.many("themes", "network", "themes").typed("theme_other"), Place.one("paidStaffBands", "organization", "paid_staff_band"),
            Place.one("budgetBands", "organization", "budget_band"), Place.one("identifierSchemes", "organization_identifier", "scheme"),
            Place.many("accessFeatures", "organization_site", "access_features"), Place.one("spheres", "organization", "sphere"),
            Place.many("careLines", "organization", "care_lines"), Place.many("competentAuthorities", "organization", "authorities"),
            Place.one("referralStates", "organization_service", "accepts_referrals"), Place.one("sleepReasons", "membership_sleep", "reason"),
            Place.one("delegateMandates", "membership_delegate", "mandate"), Place.one("delegateEndReasons", "membership_delegate", "end_reason"),
            Place.one("agreementKinds", "partnership_agreement", "kind"), Place.one("receptionCoreActors", "membership", "core_actor"),
            Place.one("receptionFunctions", "membership_function", "function"), Place.one("partnershipTypes", "partnership", "type"),
            Place.one("partnershipPhases", "partnership_phase", "phase"), Place.one("organizationForms", "partnership", "organization_form"),
            Place.one("membershipRegimes", "partnership", "regime"), Place.one("membershipKinds", "membership", "kind"),
            Place.one("membershipKinds", "membership_request", "kind"), Place.one("membershipStatuses", "membership", "status"),
            Place.one("membershipEndReasons", "membership", "end_reason"), Place.one("declineReasons", "membership_request", "reason"),
            Place.one("roleTypes", "post", "role_type"), Place.one("appointmentEndReasons", "appointment", "end_reason"),
            Place.one("appointmentStatutes", "appointment", "statute"), Place.many("authorityInstruments", "partnership_authority_part", "instruments"),
            Place.one("indicatorKinds", "indicator_version", "kind"), Place.one("directions", "indicator_version", "direction"),
            Place.many("disaggregations", "indicator_version", "disaggregations"), Place.one("periodTypes", "indicator_version", "period_type"), Place.one("units", "indicator_version", "unit"),
            Place.one("absenceReasons", "observation", "absence_reason").typed("absence_note"), Place.one("observationStatuses", "observation", "status"),
            Place.many("networkActivities", "network", "activities").typed("activity_other"), Place.one("networkLevels", "network", "level"),
            Place.one("networkCoordinationTypes", "network", "coordination"), Place.one("meetingIntervals", "network", "meeting_interval"),
            Place.one("linkTypes", "partnership_link_view", "type"), Place.one("linkDegrees", "partnership_link_view", "degree"),
            Place.many("linkCollaborations", "partnership_link_view", "collaborations"),
            Place.one("bodyKinds", "body", "kind"), Place.one("bodyLevels", "body", "level"), Place.one("seatBases", "body_seat", "basis"), Place.one("seatRoles", "body_seat", "role"),
            Place.one("functionCategories", "body_seat", "category"), Place.one("functionCategories", "meeting_attendance", "category"),
            Place.many("functionCategories", "meeting", "invited_categories"), Place.one("meetingPurposes", "meeting", "purpose"), Place.one("agendaOrigins", "meeting_item", "origin"),
            Place.many("themes", "notice", "themes").typed("theme_other"), Place.many("targetGroups", "notice", "target_groups").typed("target_group_other"),
            Place.many("languages", "notice", "languages"), Place.many("organizationTypes", "notice", "partner_types").typed("partner_other"),
            Place.one("decisionModes", "decision", "mode"), Place.one("decisionLevels", "decision", "level"), Place.many("decisionParticipants", "decision", "participation"),
            Place.one("ruleKinds", "partnership_rule", "kind"),
            Place.one("networkTasks", "coordination_style", "task"), Place.one("networkTasks", "coordination_perception", "task"),
            Place.one("coordinationStyles", "coordination_style", "style"), Place.one("coordinationStyles", "coordination_perception", "style"),
            Place.one("workabilityScale", "coordination_perception", "workability"), Place.one("styleChangeReasons", "coordination_style", "reason"));

    @Inject
    Sql sql;

    /** How often each code is used; empty when it is not known where the vocabulary is used. */
    Map<String, Integer> count(String vocabulary) {
        var uses = new HashMap<String, Integer>();
        var places = PLACES.stream().filter(place -> place.vocabulary().equals(vocabulary))
                .map(place -> "select %s as code from %s".formatted(place.many() ? "unnest(" + place.column() + ")" : place.column(), place.table()))
                .collect(Collectors.joining(" union all "));
        if (!places.isEmpty()) {
            sql.query("select code, count(*)::integer as uses from (" + places + ") used where code is not null group by code")
                    .list(row -> uses.put(row.text("code"), row.integer("uses")));
        }
        return uses;
    }

    boolean isCounted(String vocabulary) {
        return PLACES.stream().anyMatch(place -> place.vocabulary().equals(vocabulary));
    }

    boolean takesWords(String vocabulary) {
        return PLACES.stream().anyMatch(place -> place.vocabulary().equals(vocabulary) && place.other() != null);
    }

    /** What was typed under "other", whatever the capitals and accents, most often typed first. */
    List<OtherAnswer> typed(String vocabulary) {
        var places = PLACES.stream().filter(place -> place.vocabulary().equals(vocabulary) && place.other() != null)
                .map(place -> "select %1$s as words from %2$s where %1$s is not null and %3$s".formatted(place.other(), place.table(),
                        place.many() ? "true" : place.column() + " = 'other'"))
                .collect(Collectors.joining(" union all "));
        return places.isEmpty() ? List.of() : sql.query("""
                select min(words) as words, count(*)::integer as uses from (%s) typed
                where btrim(words) <> '' group by fold(btrim(words)) order by uses desc, min(words) limit 200""".formatted(places))
                .list(row -> new OtherAnswer(row.text("words"), row.integer("uses")));
    }

    List<String> vocabularies() {
        return PLACES.stream().map(Place::vocabulary).distinct().toList();
    }
}
