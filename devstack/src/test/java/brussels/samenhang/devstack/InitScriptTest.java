package brussels.samenhang.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InitScriptTest {

    private static final Map<String, String> VALUES =
            Map.of("owner_password", "o", "app_password", "a", "keycloak_password", "k", "ctype", "C.UTF-8");

    @Test
    void theScriptOfTheRepositoryIsReadStatementByStatement() {
        List<String> statements = InitScript.read(Repository.path("deploy/postgres/init.sql"), VALUES).statements();
        assertEquals(10, statements.size());
        assertTrue(statements.getFirst().startsWith("DO $$") && statements.getFirst().endsWith("$$;"), statements.getFirst());
        assertEquals("ALTER ROLE samenhang_app PASSWORD 'a';", statements.get(2));
        assertFalse(statements.stream().anyMatch(statement -> statement.contains("${") || statement.startsWith("--")));
    }

    @Test
    void aQuoteInAPasswordStaysInsideTheLiteral() {
        assertEquals(List.of("ALTER ROLE x PASSWORD 'a''b$1\\';"),
                InitScript.of("ALTER ROLE x PASSWORD '${p}';\n", Map.of("p", "a'b$1\\")).statements());
    }

    @Test
    void aPlaceholderWithoutValueIsRefused() {
        var refused = assertThrows(Failure.class, () -> InitScript.of("SELECT '${unknown}';", Map.of()));
        assertEquals("init.sql asks for ${unknown}, which nobody gives it.", refused.getMessage());
    }

    @Test
    void commentsAreNoStatements() {
        assertEquals(List.of("SELECT 1;"), InitScript.of("-- one\n-- two\n\n-- three\nSELECT 1;\n\n\n", Map.of()).statements());
    }
}
