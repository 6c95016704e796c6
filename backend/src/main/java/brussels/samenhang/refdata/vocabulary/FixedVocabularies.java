package brussels.samenhang.refdata.vocabulary;

import java.util.Map;
import java.util.Set;

/** Codes that the product itself knows by name: their words may change, which there are may not. */
final class FixedVocabularies {

    /** The whole list stands in code, as an enum. */
    static final Set<String> WHOLE = Set.of("membershipRegimes", "membershipStatuses", "indicatorKinds", "directions", "periodTypes", "observationStatuses",
            "networkLevels", "networkCoordinationTypes", "referralStates", "delegateMandates", "coordinationStyles", "decisionLevels", "projectStatuses");
    /** Every closed list has a way out (product rule 9). */
    private static final String OTHER = "other";
    private static final Map<String, Set<String>> SOME = Map.of(
            "membershipKinds", Set.of("partner"),
            "absenceReasons", Set.of("suppressed"));

    private FixedVocabularies() {
    }

    static boolean isFixed(String vocabulary) {
        return WHOLE.contains(vocabulary);
    }

    static boolean isFixed(String vocabulary, String code) {
        return isFixed(vocabulary) || code.equals(OTHER) || SOME.getOrDefault(vocabulary, Set.of()).contains(code);
    }
}
