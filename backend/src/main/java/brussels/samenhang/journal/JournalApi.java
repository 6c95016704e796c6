package brussels.samenhang.journal;

import java.util.List;
import java.util.UUID;

/** Where every act writes what it did, in its own transaction. */
public interface JournalApi {

    /** Adds an entry with the viewer of this request as its actor; refused outside a transaction. */
    void record(Entry entry);

    /** Adds the entries of an act that a person started and that was done outside a request; refused outside a transaction. */
    void record(UUID person, List<Entry> entries);
}
