package brussels.samenhang.devstack;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void withoutAnEnvironmentEveryPartHasItsUsualPort() {
        Ports ports = Ports.from(Map.of());
        assertEquals(8000, ports.of(Ports.Use.WEB));
        assertEquals(8080, ports.of(Ports.Use.API));
        assertEquals(8180, ports.of(Ports.Use.KEYCLOAK));
        assertEquals(5442, ports.of(Ports.Use.POSTGRES));
        assertEquals(3025, ports.of(Ports.Use.SMTP));
        assertEquals(8025, ports.of(Ports.Use.MAIL_PAGE));
    }

    @Test
    void aPortIsChosenInTheEnvironment() {
        assertEquals(9180, Ports.from(Map.of("SAMENHANG_KEYCLOAK_PORT", "9180")).of(Ports.Use.KEYCLOAK));
    }

    @Test
    void twoPartsOnOnePortAreRefusedByName() {
        var refused = assertThrows(Failure.class, () -> Ports.from(Map.of("SAMENHANG_HTTP_PORT", "8000")));
        assertEquals("SAMENHANG_WEB_PORT and SAMENHANG_HTTP_PORT are both 8000: give each its own port.", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "0", "65536", "-1", "80 80"})
    void aPortThatIsNoneIsRefused(String given) {
        var refused = assertThrows(Failure.class, () -> Ports.from(Map.of("SAMENHANG_DB_PORT", given)));
        assertEquals("SAMENHANG_DB_PORT is \"%s\": give a port number from 1 to 65535.".formatted(given), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
    void aPortInUseIsNamedWithWhatToDo(String address) throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName(address))) {
            int port = taken.getLocalPort();
            Ports ports = Ports.from(Map.of("SAMENHANG_WEB_PORT", Integer.toString(port)));
            var refused = assertThrows(Failure.class, () -> ports.checkFree(Set.of(Ports.Use.WEB)));
            assertEquals("Port %d (the application) is in use: stop what listens there, or choose another with SAMENHANG_WEB_PORT=%d."
                    .formatted(port, port + 1000 < 65536 ? port + 1000 : port - 1000), refused.getMessage());
        }
    }

    @Test
    void aPortThatNobodyAskedForMayBeInUse() throws Exception {
        try (var taken = new ServerSocket(0)) {
            Ports ports = Ports.from(Map.of(
                    "SAMENHANG_WEB_PORT", Integer.toString(taken.getLocalPort()),
                    "SAMENHANG_DB_PORT", Integer.toString(FreePort.number())));
            assertDoesNotThrow(() -> ports.checkFree(Set.of(Ports.Use.POSTGRES)));
        }
    }
}
