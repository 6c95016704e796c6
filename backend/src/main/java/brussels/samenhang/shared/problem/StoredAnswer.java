package brussels.samenhang.shared.problem;

import jakarta.ws.rs.core.Response;

/** Not a problem: the answer to this request was given before and is given again. */
public final class StoredAnswer extends RuntimeException {

    private final transient Response response;

    public StoredAnswer(Response response) {
        super(null, null, false, false);
        this.response = response;
    }

    Response response() {
        return response;
    }
}
