package brussels.samenhang.exchange.openreferral;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What a listing of places can be asked. */
class HsdsPlaceListing extends HsdsListing {

    @QueryParam("organization_id")
    public UUID organization;

    @QueryParam("postcode")
    @Pattern(regexp = "[1-9][0-9]{3}")
    public String postcode;
}
