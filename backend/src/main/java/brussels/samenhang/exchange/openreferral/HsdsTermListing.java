package brussels.samenhang.exchange.openreferral;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What a listing of terms can be asked. */
class HsdsTermListing extends HsdsListing {

    @QueryParam("taxonomy_id")
    public UUID taxonomy;

    /** Every term of ours is at the top: true and false answer the same. */
    @QueryParam("top_only")
    public Boolean topOnly;

    @QueryParam("parent_id")
    public UUID parent;
}
