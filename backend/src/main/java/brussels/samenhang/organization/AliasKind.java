package brussels.samenhang.organization;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an organization is also known under another name (2a-R10). */
@Schema(name = "AliasKind")
enum AliasKind {
    abbreviation, former, spoken, other
}
