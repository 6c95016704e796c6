package brussels.samenhang.organization;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one organization went on as another (2b-R7). */
@Schema(name = "SuccessionKind")
enum SuccessionKind {
    succeeded, split, merged
}
