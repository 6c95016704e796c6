package brussels.samenhang.refdata.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewTerm", title = "Term to add to a vocabulary")
record NewTerm(
        @NotNull @Valid @Schema(required = true) TermWords words,
        @Size(max = 60) @Schema(description = "Code of the term it works like: its properties are taken over. Needed when every term of the vocabulary has properties.") String like) {
}
