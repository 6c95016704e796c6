package brussels.samenhang.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Languages are equal: what is said in one is said in all, with the same arguments. */
class TextsTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "texts");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+}");

    static Stream<String> features() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("_..\\.properties$", "")).distinct().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void everySentenceOfAFeatureExistsInEachLanguage(String feature) throws IOException {
        var dutch = file(feature, Language.nl);
        for (var language : Language.values()) {
            var other = file(feature, language);
            assertThat(other.stringPropertyNames()).as(feature + " in " + language).isEqualTo(dutch.stringPropertyNames());
            for (var key : dutch.stringPropertyNames()) {
                assertThat(other.getProperty(key)).as(key + " in " + language).isNotBlank();
                assertThat(arguments(other.getProperty(key))).as("arguments of " + key + " in " + language).isEqualTo(arguments(dutch.getProperty(key)));
            }
        }
    }

    private static TreeSet<String> arguments(String text) {
        var found = new TreeSet<String>();
        ARGUMENT.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }

    private static Properties file(String feature, Language language) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(feature + "_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
