package brussels.samenhang.shared.http;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The answers that are more than a body. */
public final class Answers {

    private Answers() {
    }

    /** 201 with the address of what was created and the thing itself. */
    public static <T> RestResponse<T> created(URI address, T view) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED).location(address).entity(view).build();
    }
}
