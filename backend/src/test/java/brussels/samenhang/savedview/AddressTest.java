package brussels.samenhang.savedview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/dashboards/projects", "/statistics?indicator=personsReached&by=generation", "/organizations?q=huis%20kwinten&municipality=%5B21001%5D"})
    void aPageWithFiltersIsAnAddress(String text) {
        assertThat(Address.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example/", "/\\elsewhere.example", "/unknown?x=1", "dashboards", "/dashboards#x", "/dashboards?q=a b", "/Dashboards", "/dashboards\n/x", "javascript:alert(1)"})
    void anythingElseIsNot(String text) {
        assertThat(Address.isValid(text)).isFalse();
    }

    @Test
    void severalValuesStandInAListOrRepeat() {
        var id = UUID.randomUUID();
        var listed = Address.of("/statistics?indicator=%5B%22a%22%2C%22b%22%5D&partnership=%5B%22" + id + "%22%2C%22no%22%5D&municipality=%5B21001%2C21004%5D");
        assertThat(listed.indicators()).containsExactly("a", "b");
        assertThat(listed.partnerships()).containsExactly(id);
        assertThat(listed.municipalities()).containsExactly(21001, 21004);
        assertThat(Address.of("/statistics?indicator=a&indicator=b").indicators()).containsExactly("a", "b");
    }

    @Test
    void reachIsAboutItsTwoIndicatorsWithoutBeingAsked() {
        assertThat(Address.of("/dashboards/reach").indicators()).containsExactly("personsReached", "residentParticipation");
        assertThat(Address.of("/dashboards/projects").isOfFigures()).isFalse();
    }
}
