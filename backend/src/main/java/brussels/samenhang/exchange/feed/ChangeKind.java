package brussels.samenhang.exchange.feed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a change means to who keeps a copy. */
@Schema(name = "ChangeKind", description = "created; changed; ended (still readable, no longer in force); merged (gone, see replacedBy); restored (a merge was undone).")
enum ChangeKind {
    created, changed, ended, merged, restored
}
