package brussels.samenhang.organization.duplicate;

import brussels.samenhang.shared.search.Spelling;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Whether what two records have in common is enough to ask somebody. */
final class Judging {

    static final int ENOUGH = 3;
    /** How alike the distinguishing part of two names must be, and how alike the names as a whole. */
    private static final double CORE = 0.7;
    private static final double NAME = 0.65;
    private static final double NAME_ELSEWHERE = 0.85;
    /** A slip in a common word leaves it in the distinguishing part; names this alike are near all the same. */
    private static final double ALMOST = 0.9;

    private Judging() {
    }

    /**
     * Something two records share.
     *
     * @param kind of a clue, or name or alias
     * @param core the distinguishing part of a name, null for a clue
     */
    record Likeness(String kind, String one, String oneCore, String other, String otherCore) {
    }

    /**
     * Where a record is.
     *
     * @param places municipalities it is registered or works in
     * @param named municipalities that its names speak of
     */
    record Whereabouts(Set<Integer> places, Set<Integer> named) {

        static final Whereabouts UNKNOWN = new Whereabouts(Set.of(), Set.of());
    }

    /** @param value what is shared, or the name of the one; other the name of the other when names are alike */
    record Finding(Reason reason, String value, String other) {
    }

    record Verdict(List<Finding> findings, int weight) {
    }

    static Optional<Verdict> of(Collection<Likeness> shared, Whereabouts one, Whereabouts other) {
        var strongest = new EnumMap<Reason, Finding>(Reason.class);
        shared.stream().map(likeness -> finding(likeness, one, other)).filter(Objects::nonNull).forEach(found -> strongest.putIfAbsent(found.reason(), found));
        if (strongest.containsKey(Reason.sameName) || strongest.containsKey(Reason.sameAlias)) {
            // One name is reason enough; that it looks like itself says nothing more.
            strongest.remove(Reason.similarName);
            strongest.remove(Reason.samePlaceName);
        }
        if (strongest.containsKey(Reason.sameMailbox)) {
            strongest.remove(Reason.sameDomain);
        }
        var weight = strongest.keySet().stream().mapToInt(Reason::weight).sum();
        return weight < ENOUGH ? Optional.empty()
                : Optional.of(new Verdict(List.copyOf(strongest.values()), weight));
    }

    private static Finding finding(Likeness likeness, Whereabouts one, Whereabouts other) {
        return switch (likeness.kind()) {
            case "number" -> new Finding(Reason.sameNumber, likeness.one(), null);
            case "mailbox" -> new Finding(Reason.sameMailbox, likeness.one(), null);
            case "phone" -> new Finding(Reason.samePhone, likeness.one(), null);
            case "domain" -> new Finding(Reason.sameDomain, likeness.one(), null);
            case "address" -> new Finding(Reason.sameAddress, likeness.one(), null);
            case "placedName" -> new Finding(Reason.samePlaceName, likeness.one().replaceFirst(" @\\d+$", ""), likeness.one().replaceFirst("^.* @", ""));
            default -> named(likeness, one, other);
        };
    }

    private static Finding named(Likeness likeness, Whereabouts one, Whereabouts other) {
        if (apart(one.named(), other.named())) {
            // "OCMW Vorst" and "OCMW Ukkel": what is alike in them is not what tells them apart.
            return null;
        }
        var core = Spelling.likeness(likeness.oneCore(), likeness.otherCore());
        var whole = Spelling.likeness(likeness.one(), likeness.other());
        var name = Math.max((core + whole) / 2, whole >= ALMOST ? whole : 0);
        if (core < CORE && whole < ALMOST || name < (apart(one.places(), other.places()) ? NAME_ELSEWHERE : NAME)) {
            return null;
        }
        var reason = name < 1 ? Reason.similarName : likeness.kind().equals("alias") ? Reason.sameAlias : Reason.sameName;
        return new Finding(reason, likeness.one(), likeness.other());
    }

    private static boolean apart(Set<Integer> some, Set<Integer> others) {
        return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
    }
}
