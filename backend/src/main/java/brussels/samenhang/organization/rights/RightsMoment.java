package brussels.samenhang.organization.rights;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RightsMoment", description = "At the first conversation (intake), or when help or support is looked at again (review).")
enum RightsMoment {
    intake, review
}
