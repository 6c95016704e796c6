package brussels.samenhang.shared.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** The languages the caller of this request prefers, best first. */
@RequestScoped
public class Languages {

    @Inject
    HttpHeaders headers;

    private List<Language> preferred;

    public List<Language> preferred() {
        if (preferred == null) {
            preferred = AcceptLanguage.parse(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        }
        return preferred;
    }

    public Language first() {
        return preferred().getFirst();
    }
}
