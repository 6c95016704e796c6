package brussels.samenhang.statistics;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;

/** The forms an answer comes in; all of them tell the same numbers. */
public enum Format {
    json(MediaType.APPLICATION_JSON, "json"),
    jsonStat("application/vnd.json-stat+json", "json"),
    sdmxJson("application/vnd.sdmx.data+json", "json"),
    sdmxCsv("application/vnd.sdmx.data+csv", "csv"),
    csv("text/csv", "csv"),
    dataPackage("application/vnd.datapackage+json", "json"),
    xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    public static final String JSON_STAT = "application/vnd.json-stat+json";
    public static final String SDMX_JSON = "application/vnd.sdmx.data+json";
    public static final String SDMX_CSV = "application/vnd.sdmx.data+csv";
    public static final String CSV = "text/csv";
    public static final String DATA_PACKAGE = "application/vnd.datapackage+json";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;
    private final String ending;

    Format(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return ending;
    }

    /** As the answer says it: with the version of the standard, where there is one. */
    public String contentType() {
        return switch (this) {
            case sdmxJson, sdmxCsv -> mediaType + ";version=2.1.0";
            case csv -> mediaType + ";charset=UTF-8;header=present";
            default -> mediaType;
        };
    }

    /** The caller's first choice among ours. JSON-stat has no registered type, so its profile of JSON is understood too. */
    static Format wanted(List<MediaType> accepted) {
        for (var type : accepted) {
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE) && type.getParameters().getOrDefault("profile", "").toLowerCase(Locale.ROOT).contains("json-stat")) {
                return jsonStat;
            }
            if (type.isWildcardType() || type.isWildcardSubtype()) {
                return json;
            }
            for (var format : values()) {
                if (type.isCompatible(MediaType.valueOf(format.mediaType))) {
                    return format;
                }
            }
        }
        return json;
    }
}
