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
        return of(new Name(spelling, core), new Name(otherSpelling, otherCore), elsewhere ? NAME_ELSEWHERE : NAME);
    }

    /** A name that is compared with many. */
    public static final class Name {

        private final Spelling.Prepared spelling;
        private final Spelling.Prepared core;

        public Name(String spelling, String core) {
            this.spelling = Spelling.prepare(spelling);
            this.core = Spelling.prepare(core);
        }

        public boolean isSpelledAs(Name other) {
            return spelling.text().equals(other.spelling.text());
        }
    }

    /** As above, in one municipality, but 0 also when they are less alike than asked for. */
    public static double ofAtLeast(double wanted, Name one, Name other) {
        return of(one, other, Math.max(NAME, wanted));
    }

    private static double of(Name one, Name other, double wanted) {
        // Most names are told apart by their letters, without asking for the way from one to the other.
        var wholeAtMost = Spelling.likenessAtMost(one.spelling, other.spelling);
        if (together(Spelling.likenessAtMost(one.core, other.core), wholeAtMost, wanted) == 0) {
            return 0;
        }
        var cores = Spelling.likeness(one.core, other.core);
        return together(cores, wholeAtMost, wanted) == 0 ? 0 : together(cores, Spelling.likeness(one.spelling, other.spelling), wanted);
    }

    private static double together(double cores, double whole, double wanted) {
        var name = Math.max((cores + whole) / 2, whole >= ALMOST ? whole : 0);
        return cores < CORE && whole < ALMOST || name < wanted ? 0 : name;
    }
}
