package brussels.samenhang.refdata;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Vocabularies as the database holds them. */
@Singleton
class VocabularyReader {

    private static final TypeReference<Map<String, Object>> ATTRIBUTES = new TypeReference<>() {
    };

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Clock clock;

    List<VocabularyItem> all() {
        return sql.query("select code, name from vocabulary order by code")
                .list(row -> new VocabularyItem(row.text("code"), row.localized("name"), links.to("refData", row.text("code"))));
    }

    Optional<Vocabulary> find(String code) {
        return sql.query("select code, version from vocabulary where code = :code").with("code", code)
                .first(row -> new Vocabulary(row.text("code"), row.integer("version"), terms(code)));
    }

    /** A term keeps its address after it is no longer offered. */
    Optional<Term> term(String vocabulary, String code) {
        return sql.query("select * from vocabulary_term where vocabulary = :vocabulary and code = :code")
                .with("vocabulary", vocabulary).with("code", code).first(this::term);
    }

    private List<Term> terms(String vocabulary) {
        return sql.query("""
                select * from vocabulary_term
                where vocabulary = :vocabulary and (valid_until is null or valid_until >= :today)
                order by position, code""")
                .with("vocabulary", vocabulary).with("today", LocalDate.now(clock)).list(this::term);
    }

    private Term term(Row row) throws SQLException {
        var attributes = row.json("attributes", ATTRIBUTES);
        return new Term(row.text("code"), links.to("refData", row.text("vocabulary"), row.text("code")), row.localized("label"),
                row.localized("definition"), attributes.isEmpty() ? null : attributes);
    }
}
