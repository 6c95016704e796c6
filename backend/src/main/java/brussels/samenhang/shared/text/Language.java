package brussels.samenhang.shared.text;

import java.util.Optional;

/** A language texts exist in; the constant is its ISO 639-1 code. The order is the fallback order. */
public enum Language {
    nl, fr, en, de;

    public static final Language DEFAULT = nl;

    public static Optional<Language> of(String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        var code = tag.strip().toLowerCase(java.util.Locale.ROOT).split("[-_]", 2)[0];
        for (var language : values()) {
            if (language.name().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
