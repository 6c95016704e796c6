package brussels.samenhang.statistics.format;

import brussels.samenhang.statistics.CubeCell;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** How an answer is told in SDMX: the components, the same in JSON and in CSV. */
final class Sdmx {

    static final String DATAFLOW = "SAMENHANG:FIGURES(1.0.0)";
    static final String URN = "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=" + DATAFLOW;

    /** A component beside dimensions and value. */
    record Attribute(String id, BiFunction<Content, CubeCell, Object> of) {
    }

    static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute("OBS_STATUS", (_, cell) -> ObservationStatus.of(cell)),
            new Attribute("UNIT_MEASURE", (content, cell) -> content.indicator(cell.indicator()).unit()),
            new Attribute("DEFINITION_VERSION", (_, cell) -> cell.version()),
            new Attribute("LEVEL", (content, cell) -> content.indicator(cell.indicator()).level().name()),
            new Attribute("LOWER_BOUND", (_, cell) -> cell.lower()),
            new Attribute("UPPER_BOUND", (_, cell) -> cell.upper()),
            new Attribute("NUMERATOR", (_, cell) -> cell.numerator()),
            new Attribute("DENOMINATOR", (_, cell) -> cell.denominator()),
            new Attribute("PUBLICATION_STATUS", (_, cell) -> cell.status()),
            new Attribute("ABSENCE_REASON", (_, cell) -> cell.absence()),
            new Attribute("INCLUDED", (_, cell) -> cell.included()),
            new Attribute("MISSING", (_, cell) -> cell.missing()),
            new Attribute("SUPPRESSED", (_, cell) -> cell.suppressed()),
            new Attribute("SOURCE", Tidy::source),
            new Attribute("COMMENT_OBS", (content, cell) -> content.in(cell.narrative())));

    private Sdmx() {
    }

    static String id(String dimension) {
        return dimension.equals("period") ? "TIME_PERIOD" : dimension.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}
