package brussels.samenhang.shared.problem;

import java.util.Map;

/** A feature says which problem a broken constraint of its tables is. One bean per feature; names as in the migrations. */
public interface DatabaseConstraints {

    /** Constraint name to problem; the problem is made once and thrown as it is. */
    Map<String, Problem> byName();
}
