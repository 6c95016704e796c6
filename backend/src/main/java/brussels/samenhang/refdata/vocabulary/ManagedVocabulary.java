package brussels.samenhang.refdata.vocabulary;

import brussels.samenhang.shared.http.Versioned;
import brussels.samenhang.shared.text.Localized;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ManagedVocabulary", title = "Vocabulary with all its terms, for who keeps it")
record ManagedVocabulary(
        @Schema(required = true) String code,
        @Schema(required = true) URI href,
        @Schema(required = true) Localized name,
        @Schema(required = true, description = "Rises with every change.") int version,
        @Schema(required = true, description = "The product knows its codes by name: only words may change.") boolean fixed,
        @Schema(required = true, description = "Every term has properties, so that a new one has to say which it works like.") boolean likeNeeded,
        @Schema(required = true, description = "People may type something under other.") boolean takesWords,
        @Schema(required = true, description = "Those offered in their order, then those that are not.") List<ManagedTerm> terms,
        @JsonIgnore @Schema(hidden = true) int revision) implements Versioned {

    @Schema(name = "ManagedTerm", title = "Term for who keeps the vocabulary")
    record ManagedTerm(
            @Schema(required = true) String code,
            @Schema(required = true) URI href,
            @Schema(required = true) Localized label,
            Localized definition,
            Localized note,
            @Schema(title = "Properties only this vocabulary has") Map<String, Object> attributes,
            @Schema(required = true) boolean offered,
            @Schema(description = "The last day it is or was offered.") LocalDate validUntil,
            @Schema(description = "Code of the term to use instead.") String replacedBy,
            @Schema(description = "How often it is used; absent when it is not known where.") Integer uses,
            @Schema(required = true, description = "The product knows the code by name: it stays.") boolean fixed,
            @Schema(description = "When the administration last changed it; from then on the product brings no new words for it.") Instant editedOn) {
    }
}
