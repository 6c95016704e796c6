package brussels.samenhang.shared.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Sentences for people, one UTF-8 file per feature and language: {@code texts/<feature>_<language>.properties}.
 * A key is {@code feature.name}; {@code {argument}} in a sentence is replaced by name.
 */
public final class Texts {

    private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

    private Texts() {
    }

    public static String get(Language language, String key, Map<String, ?> arguments) {
        var text = find(language, key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key + " in " + language);
        }
        for (var argument : arguments.entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", String.valueOf(argument.getValue()));
        }
        return text;
    }

    public static String get(Language language, String key) {
        return get(language, key, Map.of());
    }

    public static boolean has(Language language, String key) {
        return find(language, key) != null;
    }

    public static Localized localized(String key, Map<String, ?> arguments) {
        return new Localized(get(Language.nl, key, arguments), get(Language.fr, key, arguments),
                get(Language.en, key, arguments), get(Language.de, key, arguments));
    }

    /** A sentence in which other words differ per language too. */
    public static Localized localized(Function<Language, String> sentence) {
        return new Localized(sentence.apply(Language.nl), sentence.apply(Language.fr), sentence.apply(Language.en), sentence.apply(Language.de));
    }

    private static String find(Language language, String key) {
        var dot = key.indexOf('.');
        return file(key.substring(0, dot) + "_" + language).getProperty(key.substring(dot + 1));
    }

    private static Properties file(String name) {
        return FILES.computeIfAbsent(name, Texts::load);
    }

    private static Properties load(String name) {
        var properties = new Properties();
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("texts/" + name + ".properties")) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return properties;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
