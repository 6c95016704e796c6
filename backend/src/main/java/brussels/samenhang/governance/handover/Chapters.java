package brussels.samenhang.governance.handover;

import brussels.samenhang.shared.document.Chapter;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What bodies did and agreed, as chapters of a handover and of the pack for newcomers. */
final class Chapters {

    /**
     * Condition on a body {@code b}: fit for a file that is kept and passed on. What a confidential body discusses is not, even when
     * whoever puts the file together sits in it: the file is read by people that the body never let in.
     */
    static final String PASSED_ON = "b.confidentiality <> 'confidential'";

    private Chapters() {
    }

    static Optional<Chapter> of(String code, int position, List<Chapter.Line> lines) {
        return lines.isEmpty() ? Optional.empty()
                : Optional.of(new Chapter(code, position, Texts.localized("governance.chapter." + code, Map.of()), Texts.localized("governance.chapterIntro." + code, Map.of()), lines));
    }

    /** Several things about one line, each in the language of the others as far as it is there. */
    static Localized together(Localized... parts) {
        return together(language -> null, parts);
    }

    /** With something behind it that only we can say in each language; null when there is nothing to say. */
    static Localized together(Function<Language, String> last, Localized... parts) {
        return Texts.localized(language -> {
            var all = Arrays.stream(parts).filter(Objects::nonNull).map(part -> part.pick(language)).filter(Objects::nonNull).collect(Collectors.joining(" – "));
            var more = last.apply(language);
            return more == null ? all : all.isEmpty() ? more : all + " – " + more;
        });
    }
}
