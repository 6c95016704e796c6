package brussels.samenhang.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PersonSearch", title = "Looking for a person who asks to be erased")
record PersonSearch(@Schema(required = true, description = "The whole e-mail address or the whole name; capitals and accents do not matter.") @NotBlank @Size(max = 254) String person) {
}
