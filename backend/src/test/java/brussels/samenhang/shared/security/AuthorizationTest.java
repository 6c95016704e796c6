package brussels.samenhang.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.samenhang.testing.AuthorizationTable;
import brussels.samenhang.testing.AuthorizationTable.Cell;
import brussels.samenhang.testing.Contract;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the contract, tried by every kind of caller. The expectations stand in {@code authorization/*.csv}. */
@QuarkusTest
class AuthorizationTest {

    @Inject
    AgroalDataSource database;

    @Test
    void everyOperationOfTheContractHasARow() {
        assertThat(AuthorizationTable.operations()).containsAll(Contract.operationIds());
    }

    @Test
    void everyRowIsAnOperationOfTheContract() {
        assertThat(Contract.operationIds()).containsAll(AuthorizationTable.operations());
    }

    @TestFactory
    Stream<DynamicTest> eachCallerGetsWhatTheTableSays() {
        return AuthorizationTable.cells().map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> tried(cell)));
    }

    private void tried(Cell cell) {
        var response = cell.send(database);
        if (cell.expected().equals("ok")) {
            assertThat(response.statusCode()).as(response.body()).isNotIn(401, 403).isLessThan(500);
        } else {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(Integer.parseInt(cell.expected()));
        }
    }
}
