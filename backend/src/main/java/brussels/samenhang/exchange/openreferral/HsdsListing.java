package brussels.samenhang.exchange.openreferral;

import brussels.samenhang.shared.persistence.Query;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** What every listing of the specification can be asked. */
class HsdsListing {

    private static final int LARGEST = 500;
    private static final int DEEPEST = 100_000;

    @QueryParam("page")
    @DefaultValue("1")
    @Min(1)
    @Max(DEEPEST)
    public int page = 1;

    @QueryParam("per_page")
    @DefaultValue("50")
    @Min(1)
    @Max(LARGEST)
    public int perPage = 50;

    @QueryParam("search")
    @Size(max = 200)
    public String search;

    @QueryParam("format")
    @DefaultValue("json")
    @Pattern(regexp = "json|ndjson")
    public String format = "json";

    boolean asLines() {
        return "ndjson".equals(format);
    }

    /** A statement restricted to this page. */
    Query paged(Query query, String order) {
        return query.add("order by " + order + " limit :perPage offset :skipped").with("perPage", perPage).with("skipped", (page - 1) * perPage);
    }

    /** The words somebody looks for, as part of a folded text. */
    String pattern() {
        return search == null || search.isBlank() ? null
                : "%" + search.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
