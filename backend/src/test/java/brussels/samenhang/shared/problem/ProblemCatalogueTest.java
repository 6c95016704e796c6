package brussels.samenhang.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import brussels.samenhang.testing.Provokes;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each entry of the catalogue has its words, its page and a test that provokes it. */
class ProblemCatalogueTest {

    private static final Path PAGES = Path.of("..", "docs", "problems");
    private static final Set<ProblemType> PROVOKED = new ClassFileImporter().importPath(Path.of("target", "test-classes")).stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Provokes.class)).map(JavaMethod::reflect)
            .flatMap(method -> Arrays.stream(method.getAnnotation(Provokes.class).value())).collect(Collectors.toSet());

    @ParameterizedTest
    @EnumSource
    void hasItsWordsInEachLanguage(ProblemType type) {
        for (var language : Language.values()) {
            assertThat(Texts.get(language, "problem." + type + ".title")).isNotBlank();
            assertThat(Texts.get(language, "problem." + type + ".detail")).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasItsPage(ProblemType type) throws IOException {
        assertThat(PAGES.resolve(type + ".md")).exists();
        assertThat(Files.readString(PAGES.resolve(type + ".md"))).startsWith("# " + type + "\n")
                .contains("`" + type.urn() + "`", "status " + type.status());
    }

    @ParameterizedTest
    @EnumSource
    void isProvokedByATest(ProblemType type) {
        assertThat(PROVOKED).as("put @Provokes(ProblemType." + type + ") on the test that provokes it").contains(type);
    }

    @Test
    void thereIsNoPageForAProblemThatDoesNotExist() throws IOException {
        try (var pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")).filter(name -> !name.equals("README")))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemType.values()).map(Enum::name).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyIssueHasItsWordsInEachLanguage(IssueType type) {
        for (var language : Language.values()) {
            assertThat(Texts.get(language, "issue." + type + ".title")).isNotBlank();
            assertThat(Texts.get(language, "issue." + type + ".detail")).isNotBlank();
        }
    }
}
