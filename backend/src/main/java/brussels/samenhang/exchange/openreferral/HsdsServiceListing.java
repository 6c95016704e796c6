package brussels.samenhang.exchange.openreferral;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What a listing of services can be asked. */
class HsdsServiceListing extends HsdsListing {

    @QueryParam("taxonomy_term_id")
    public UUID term;

    @QueryParam("taxonomy_id")
    public UUID taxonomy;

    @QueryParam("organization_id")
    public UUID organization;

    @QueryParam("modified_after")
    public String modifiedAfter;

    @QueryParam("minimal")
    @DefaultValue("false")
    public boolean minimal;

    @QueryParam("full")
    @DefaultValue("false")
    public boolean full;
}
