package brussels.samenhang.shared.paging;

import brussels.samenhang.shared.http.Links;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes pages with absolute addresses that keep every filter of the request. */
@RequestScoped
public class Pages {

    @Inject
    UriInfo uri;

    @Inject
    Links links;

    public <T> Page<T> of(PageRequest request, Slice<T> slice) {
        var last = Math.max(1, (int) Math.ceilDiv(slice.total(), (long) request.pageSize));
        return new Page<>(slice.items(), request.page, request.pageSize, slice.total(), at(1),
                request.page > 1 ? at(Math.min(request.page - 1, last)) : null,
                request.page < last ? at(request.page + 1) : null, at(last));
    }

    /** @param next cursor of the last item when there are more, else null */
    public <T> CursorPage<T> of(CursorRequest request, List<T> items, String next) {
        return new CursorPage<>(items, request.pageSize, next == null ? null : address("after", next));
    }

    private URI at(int page) {
        return address("page", page);
    }

    private URI address(String parameter, Object value) {
        var asked = uri.getRequestUri();
        var address = new StringBuilder(asked.getRawPath());
        var separator = '?';
        if (asked.getRawQuery() != null) {
            for (var pair : asked.getRawQuery().split("&")) {
                if (!pair.isEmpty() && !pair.startsWith(parameter + "=") && !pair.equals(parameter)) {
                    address.append(separator).append(pair);
                    separator = '&';
                }
            }
        }
        return links.page(address.append(separator).append(parameter).append('=').append(URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8)).toString());
    }
}
