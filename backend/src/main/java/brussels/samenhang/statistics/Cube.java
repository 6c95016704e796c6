package brussels.samenhang.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A question, understood.
 *
 * @param level null when the caller leaves it to each indicator
 * @param territories ids of the territories asked for, none for everywhere
 * @param inNeighborhoods one of them is narrower than a municipality
 * @param dimensions of the figures themselves that it is broken down by
 * @param parts dimension to the terms asked for
 * @param seesAll the viewer may see what is not published or about too few
 * @param own partnerships the viewer takes part in, whose own figures it sees whole
 */
record Cube(CubeLevel level, Collection<UUID> territories, boolean inNeighborhoods, List<UUID> partnerships, List<String> generations, List<String> types, List<String> phases,
        PeriodChoice periods, Set<String> by, List<String> dimensions, Map<String, List<String>> parts, LocalDate asOf, boolean seesAll, Set<UUID> own) {

    static final String GENERATION = "generation";
    static final String TYPE = "type";
    static final String PHASE = "phase";

    CubeLevel level(Slice slice) {
        return level == null ? slice.natural() : level;
    }

    boolean concernsPartnerships() {
        return !partnerships.isEmpty() || !generations.isEmpty() || !types.isEmpty() || !phases.isEmpty() || by.contains(GENERATION) || by.contains(TYPE) || by.contains(PHASE);
    }

    /** The sums per municipality that are kept answer it; otherwise the figures themselves are added up. */
    boolean isInTotals(Slice slice) {
        return !slice.isWorkedOut() && slice.ofPartnerships() && level(slice).isAtLeastMunicipality() && (slice.rule() == Slice.Rule.sum || slice.rule() == Slice.Rule.byDenominator)
                && !concernsPartnerships() && !inNeighborhoods && by.isEmpty() && asOf == null;
    }

    /** Each answer is one figure as it was entered. */
    boolean isSingle(Slice slice) {
        return slice.ofPartnerships() ? level(slice) == CubeLevel.partnership : level(slice) != CubeLevel.total && (level(slice) == slice.natural() || slice.rule() == Slice.Rule.never);
    }
}
