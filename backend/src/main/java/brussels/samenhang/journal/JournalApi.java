package brussels.samenhang.journal;

/** Where every act writes what it did, in its own transaction. */
public interface JournalApi {

    /** Adds an entry with the viewer of this request as its actor; refused outside a transaction. */
    void record(Entry entry);
}
