package brussels.samenhang.coordination;

import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The catalogue of coordination functions: terms of the vocabulary {@code roleTypes} with their scope (1-R19). */
@Singleton
class RoleTypes {

    static final String VOCABULARY = "roleTypes";

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** The scope of a function that is offered today. */
    Optional<PostScope> scope(String code) {
        return sql.query("""
                select attributes ->> 'scope' as scope from vocabulary_term
                where vocabulary = :vocabulary and code = :code and coalesce(valid_until, :today) >= :today""")
                .with("vocabulary", VOCABULARY).with("code", code).with("today", LocalDate.now(clock))
                .first(row -> row.code("scope", PostScope.class));
    }
}
