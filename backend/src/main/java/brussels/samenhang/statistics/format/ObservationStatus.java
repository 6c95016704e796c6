package brussels.samenhang.statistics.format;

import brussels.samenhang.statistics.CubeCell;

/** The one-letter status of a value as statistical offices write it (SDMX code list CL_OBS_STATUS). */
final class ObservationStatus {

    static final String LEGEND = "A: normal; E: estimated; P: provisional; M: missing; Q: suppressed, about too few persons";

    private ObservationStatus() {
    }

    static String of(CubeCell cell) {
        if (cell.withheld()) {
            return "Q";
        }
        if (cell.value() == null && cell.lower() == null) {
            return "M";
        }
        return cell.provisional() ? "P" : cell.estimated() ? "E" : "A";
    }
}
