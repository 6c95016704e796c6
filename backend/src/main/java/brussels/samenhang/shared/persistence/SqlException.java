package brussels.samenhang.shared.persistence;

import java.sql.SQLException;

/** The database refused or did not answer; its cause says which. */
public final class SqlException extends RuntimeException {

    SqlException(SQLException cause) {
        super(cause);
    }
}
