package brussels.samenhang.exchange.feed;

import brussels.samenhang.shared.paging.CursorPage;
import brussels.samenhang.shared.paging.Pages;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What changed, for who keeps a copy. */
@Path("/changes")
@Tag(name = "Changes")
class ChangeResource {

    @Inject
    ChangeReader reader;

    @Inject
    Pages pages;

    @GET
    @PermitAll
    @Operation(operationId = "listChanges", summary = "Lists what changed, oldest first",
            description = """
                    For tools that keep a copy. Read on with `next` as long as there is one; then keep the `cursor` of the last change and ask \
                    again later with `after`. No change is ever skipped: one that is still being written holds back those behind it for a \
                    moment. A change may come twice, with the same `id`.

                    Nothing disappears in silence: what was merged comes as a change of kind `merged` with the address in `replacedBy`, what \
                    ended as `ended`. Everybody sees that something changed and where to read it; what the fields were and became is told to \
                    tools with the scope register.read, without names of persons, and whole to who takes part.""")
    public CursorPage<ChangeView> list(@BeanParam ChangeQuery query) {
        var found = reader.after(query, ChangeCursor.read(query.after));
        var more = found.size() > query.pageSize;
        var page = more ? found.subList(0, query.pageSize) : found;
        return pages.of(query, page, more ? page.getLast().cursor() : null);
    }
}
