package brussels.samenhang.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One word, one meaning: words the glossary has another one for are in no text, list or demo row. */
class GlossaryTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    /** The glossary says samenwerkingsverband. */
    private static final List<String> NOT_DUTCH = List.of("partnerschap");
    /** Aanmelden is signing in; an organisation is registered. The glossary says inscription and candidature. */
    private static final List<String> NOT_OF_A_REGISTRATION = List.of("aanmelding", "enregistrement de l", "demande d’adhésion");

    @Test
    void noTextListOrDemoRowUsesAWordTheGlossaryReplaces() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            assertThat(files.filter(file -> file.toString().matches(".*(_nl\\.properties|\\.sql)")).flatMap(file -> lines(file, NOT_DUTCH))).isEmpty();
        }
    }

    @Test
    void aRegistrationIsCalledARegistration() throws IOException {
        try (var files = Files.list(RESOURCES.resolve("texts"))) {
            assertThat(files.filter(file -> file.getFileName().toString().matches("(registration|membership).*_(nl|fr)\\.properties"))
                    .flatMap(file -> lines(file, NOT_OF_A_REGISTRATION))).isEmpty();
        }
    }

    private static Stream<String> lines(Path file, List<String> words) {
        try {
            return Files.readAllLines(file).stream().filter(line -> words.stream().anyMatch(line.toLowerCase()::contains))
                    .map(line -> file.getFileName() + ": " + line).toList().stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
