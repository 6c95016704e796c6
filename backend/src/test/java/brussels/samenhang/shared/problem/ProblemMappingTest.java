package brussels.samenhang.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.ForbiddenException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProblemMappingTest {

    private final ProblemMapping mapping = new ProblemMapping();

    @BeforeEach
    void connect() {
        mapping.database = new DatabaseProblems(List.of());
    }

    @Test
    void aPermissionThatCouldNotBeLookedUpIsNoRefusal() {
        var gone = new ForbiddenException(new IllegalStateException(new SQLException("the connection is gone", "08006")));
        assertThat(mapping.of(gone).type()).isEqualTo(ProblemType.serviceUnavailable);
    }

    @Test
    void aCheckThatFailsOtherwiseIsARefusal() {
        assertThat(mapping.of(new ForbiddenException(new IllegalStateException("a fault in the check"))).type()).isEqualTo(ProblemType.missingPermission);
        assertThat(mapping.of(new ForbiddenException()).type()).isEqualTo(ProblemType.missingPermission);
    }
}
