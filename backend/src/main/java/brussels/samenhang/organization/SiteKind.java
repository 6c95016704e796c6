package brussels.samenhang.organization;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an organization is registered is not always where it works (2b-R4). */
@Schema(name = "SiteKind")
enum SiteKind {
    registered, operating
}
