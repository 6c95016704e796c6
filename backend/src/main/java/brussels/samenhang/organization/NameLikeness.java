package brussels.samenhang.organization;

import brussels.samenhang.shared.search.Spelling;

/**
 * Whether two names, as {@code organization_spelling} and {@code organization_core_name} write them, may be of the same
 * organization (2b-R12).
 */
public final class NameLikeness {

    /** How alike the distinguishing part of two names must be, and how alike the names as a whole. */
    private static final double CORE = 0.7;
    private static final double NAME = 0.65;
    private static final double NAME_ELSEWHERE = 0.85;
    /** A slip in a common word ("Mason médicale") leaves it in the distinguishing part; names this alike are near all the same. */
    private static final double ALMOST = 0.9;

    private NameLikeness() {
    }

    /**
     * From above 0 to 1, the same; 0 when the names are too far apart.
     *
     * @param elsewhere the organizations are known to be in different municipalities
     */
    public static double of(String spelling, String core, String otherSpelling, String otherCore, boolean elsewhere) {
        var cores = Spelling.likeness(core, otherCore);
        var whole = Spelling.likeness(spelling, otherSpelling);
        var name = Math.max((cores + whole) / 2, whole >= ALMOST ? whole : 0);
        return cores < CORE && whole < ALMOST || name < (elsewhere ? NAME_ELSEWHERE : NAME) ? 0 : name;
    }
}
