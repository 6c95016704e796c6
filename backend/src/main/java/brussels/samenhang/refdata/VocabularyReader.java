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

    private static final String TERM = "select *, (valid_until is null or valid_until >= :today) as offered from vocabulary_term where vocabulary = :vocabulary";

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

    Optional<Vocabulary> find(String code, boolean retired) {
        return sql.query("select code, version from vocabulary where code = :code").with("code", code)
                .first(row -> new Vocabulary(row.text("code"), row.integer("version"), terms(code, retired)));
    }

    /** A term keeps its address after it is no longer offered. */
    Optional<Term> term(String vocabulary, String code) {
        return sql.query(TERM + " and code = :code").with("vocabulary", vocabulary).with("today", LocalDate.now(clock)).with("code", code).first(this::term);
    }

    /** Whatever the order, "other" is the way out and comes last of those that are offered. */
    private List<Term> terms(String vocabulary, boolean retired) {
        return sql.query(TERM)
                .with("vocabulary", vocabulary).with("today", LocalDate.now(clock)).andWhen(!retired, "valid_until is null or valid_until >= :today")
                .add("order by offered desc, code = 'other', position, code").list(this::term);
    }

    private Term term(Row row) throws SQLException {
        var attributes = row.json("attributes", ATTRIBUTES);
        return new Term(row.text("code"), links.to("refData", row.text("vocabulary"), row.text("code")), row.localized("label"),
                row.localized("definition"), row.localized("note"), row.bool("offered"), row.date("valid_until"), row.text("replaced_by"), attributes.isEmpty() ? null : attributes);
    }
}
