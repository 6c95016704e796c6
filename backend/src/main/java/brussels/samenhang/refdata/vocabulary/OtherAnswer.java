package brussels.samenhang.refdata.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OtherAnswer", title = "What people typed under other")
record OtherAnswer(@Schema(required = true) String text, @Schema(required = true, description = "How often, whatever the capitals and accents.") int uses) {
}
