package brussels.samenhang.exchange.openreferral;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What a listing of organisations can be asked. */
class HsdsOrganizationListing extends HsdsListing {

    @QueryParam("taxonomy_term_id")
    public UUID term;

    @QueryParam("taxonomy_id")
    public UUID taxonomy;

    @QueryParam("modified_after")
    public String modifiedAfter;

    @QueryParam("full")
    @DefaultValue("false")
    public boolean full;

    @QueryParam("full_service")
    @DefaultValue("false")
    public boolean fullService;
}
