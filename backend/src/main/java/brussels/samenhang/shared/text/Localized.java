package brussels.samenhang.shared.text;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same text in several languages; a language that is missing is missing, not empty. */
@Schema(name = "LocalizedString", title = "Localized text", description = "The same text in one or more languages, keyed by ISO 639-1 code.")
public record Localized(
        @Schema(title = "Dutch") String nl,
        @Schema(title = "French") String fr,
        @Schema(title = "English") String en,
        @Schema(title = "German") String de) {

    public Localized {
        nl = Normal.orNull(nl);
        fr = Normal.orNull(fr);
        en = Normal.orNull(en);
        de = Normal.orNull(de);
    }

    public Localized(String nl, String fr, String en) {
        this(nl, fr, en, null);
    }

    public static Localized of(Language language, String text) {
        return new Localized(
                language == Language.nl ? text : null,
                language == Language.fr ? text : null,
                language == Language.en ? text : null,
                language == Language.de ? text : null);
    }

    public String in(Language language) {
        return switch (language) {
            case nl -> nl;
            case fr -> fr;
            case en -> en;
            case de -> de;
        };
    }

    /** The text in the first of the languages it exists in, else in any; null when there is none. */
    public String pick(List<Language> languages) {
        return Stream.concat(languages.stream(), Stream.of(Language.values()))
                .map(this::in).filter(text -> text != null).findFirst().orElse(null);
    }

    public String pick(Language first) {
        return pick(List.of(first));
    }

    @JsonIgnore
    @Schema(hidden = true)
    public boolean isEmpty() {
        return texts().findAny().isEmpty();
    }

    public Stream<String> texts() {
        return Stream.of(Language.values()).map(this::in).filter(text -> text != null);
    }
}
