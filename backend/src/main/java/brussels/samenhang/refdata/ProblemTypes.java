package brussels.samenhang.refdata;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue of problems, shown as one more vocabulary. It lives in the code, since only code can add to it. */
@Singleton
class ProblemTypes {

    static final String CODE = "problemTypes";
    private static final int VERSION = 1;

    @Inject
    Links links;

    VocabularyItem item() {
        return new VocabularyItem(CODE, new Localized("Soorten problemen", "Types de problèmes", "Problem types", "Problemtypen"), links.to("refData", CODE));
    }

    Vocabulary vocabulary() {
        return new Vocabulary(CODE, VERSION, Arrays.stream(ProblemType.values()).map(this::term).toList());
    }

    Optional<Term> term(String code) {
        return Arrays.stream(ProblemType.values()).filter(type -> type.name().equals(code)).findFirst().map(this::term);
    }

    private Term term(ProblemType type) {
        var placeholders = Map.of("limit", "…", "seconds", "…");
        return new Term(type.name(), links.to("refData", CODE, type), Texts.localized("problem." + type + ".title", Map.of()),
                Texts.localized("problem." + type + ".detail", placeholders), null, true, null, null,
                Map.of("type", type.urn(), "status", type.status(), "fault", type.fault()));
    }
}
