package brussels.samenhang.shared.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EtagsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"v7-0123456789ab\"", "\"v7\"", "*", "W/\"v7-0123456789ab\"", "\"v6-aa\", \"v7-bb\""})
    void aWriterThatSawThisVersionMayWrite(String ifMatch) {
        assertThatNoException().isThrownBy(() -> Etags.require(ifMatch, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v6-0123456789ab\"", "\"v70-0123456789ab\"", "v7-0123", "\"0123456789ab\"", "nonsense"})
    void aWriterThatSawAnotherVersionMayNot(String ifMatch) {
        assertThatThrownBy(() -> Etags.require(ifMatch, 7)).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.type()).isEqualTo(ProblemType.preconditionFailed));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aWriterThatDoesNotSayIsAsked(String ifMatch) {
        assertThatThrownBy(() -> Etags.require(ifMatch, 7)).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.type()).isEqualTo(ProblemType.preconditionRequired));
    }

    @Test
    void theTagOfAnotherContentIsAnother() {
        assertThat(Etags.of("a".getBytes(), null)).isNotEqualTo(Etags.of("b".getBytes(), null)).isEqualTo(Etags.of("a".getBytes(), null));
    }

    @Test
    void aReaderMayShowSeveralTagsAndWeakOnes() {
        assertThat(Etags.matches("\"a\", W/\"b\"", "\"b\"")).isTrue();
        assertThat(Etags.matches("\"a\"", "\"b\"")).isFalse();
        assertThat(Etags.matches(null, "\"b\"")).isFalse();
    }
}
