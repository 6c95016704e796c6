-- The change feed reads the journal in the order in which transactions began to write, up to the oldest that still runs.
-- In that order nothing is ever inserted before what a reader has seen; by number alone it could be.
create index ix_journal_entry_feed on journal_entry (transaction_id, id);
