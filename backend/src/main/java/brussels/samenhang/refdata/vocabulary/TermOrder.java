package brussels.samenhang.refdata.vocabulary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TermOrder", title = "The order of a vocabulary")
record TermOrder(@NotNull @Size(max = 500) @Schema(required = true, description = "The codes offered today, each once. Other comes last whatever its place.") List<@NotBlank String> codes) {
}
