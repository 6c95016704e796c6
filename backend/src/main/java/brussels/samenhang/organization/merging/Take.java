package brussels.samenhang.organization.merging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose value of a field is kept; both is for lists, and for texts in several languages. */
@Schema(name = "MergeTake")
enum Take {
    survivor, merged, both
}
