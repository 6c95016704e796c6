package brussels.samenhang.shared.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.samenhang.testing.Api;
import brussels.samenhang.testing.Contract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest {

    @Test
    void theContractInTheRepositoryIsTheOneTheCodeGives() throws IOException {
        var generated = Contract.generated();
        if (Boolean.getBoolean("contract.write")) {
            Files.writeString(Contract.FILE, generated);
        }
        assertThat(Path.of("").toAbsolutePath().relativize(Contract.FILE.toAbsolutePath())).exists();
        assertThat(Files.readString(Contract.FILE))
                .as("openapi.yaml is behind the code: run mvn test -Dtest=ContractTest -Dcontract.write=true in backend and look at the difference")
                .isEqualTo(generated);
    }

    @Test
    void theContractIsServedAsItIsKept() throws IOException {
        Assumptions.assumeFalse(Boolean.getBoolean("contract.write"), "the served one was copied before it was written");
        for (var address : List.of("/doc/openapi.yaml", Api.BASE + "/doc/openapi.yaml")) {
            assertThat(RestAssured.get(address).then().statusCode(200).contentType("application/yaml").extract().asByteArray()).isEqualTo(Files.readAllBytes(Contract.FILE));
        }
    }
}
