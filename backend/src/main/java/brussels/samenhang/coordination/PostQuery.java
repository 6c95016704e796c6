package brussels.samenhang.coordination;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.BeanParam;

/** Which posts, and which page of them. */
public class PostQuery extends PageRequest {

    @BeanParam
    public PostFilter filter = new PostFilter();
}
