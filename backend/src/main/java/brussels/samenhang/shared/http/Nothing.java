package brussels.samenhang.shared.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of an act that needs no more words: an empty object. */
@Schema(name = "Nothing", title = "Nothing more to say")
public record Nothing() {
}
