package brussels.samenhang.journal;

import brussels.samenhang.shared.paging.Page;
import brussels.samenhang.shared.paging.Pages;
import brussels.samenhang.shared.security.GeneralPermissions;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who did what. */
@Path("/journalEntries")
@Tag(name = "Journal")
class JournalResource {

    @Inject
    JournalReader reader;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "listJournalEntries", summary = "Lists what was done, newest first",
            description = "The administration sees every act; others see those of their organizations and of the partnerships they coordinate.")
    public Page<JournalEntryView> list(@BeanParam JournalQuery query) {
        return pages.of(query, reader.page(query));
    }

    @GET
    @Path("/{journalEntryId}")
    @PermissionsAllowed(GeneralPermissions.PERSON)
    @Operation(operationId = "getJournalEntry", summary = "Reads one act")
    public JournalEntryView get(@PathParam("journalEntryId") long journalEntryId) {
        return reader.get(journalEntryId);
    }
}
