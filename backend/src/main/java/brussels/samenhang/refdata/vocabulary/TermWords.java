package brussels.samenhang.refdata.vocabulary;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TermWords", title = "The words of a term")
record TermWords(
        @NotNull @LocalizedText(max = 200) @Schema(required = true, description = "In Dutch, French and English.") Localized label,
        @LocalizedText(max = 2000) @Schema(description = "What is meant by it, and what is not.") Localized definition,
        @LocalizedText(max = 2000) @Schema(description = "How far it means the same in each language and in other lists.") Localized note) {

    /** A list is offered in three languages, so each term has a label in each. */
    List<Issue> issues(String prefix) {
        return Stream.of(Language.nl, Language.fr, Language.en).filter(language -> label.in(language) == null)
                .map(language -> Issue.body(IssueType.requiredInput, prefix + "label." + language, null).because("refData.labelMissing")).toList();
    }
}
