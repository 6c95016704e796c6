package brussels.samenhang.refdata.vocabulary;

import brussels.samenhang.refdata.vocabulary.ManagedVocabulary.ManagedTerm;
import brussels.samenhang.refdata.vocabulary.VocabularyVersion.Named;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Vocabularies as those who keep them see them: also what is no longer offered, how often it is used, and what changed. */
@Singleton
class VocabularyManagingReader {

    private static final String OFFERED = "(t.valid_until is null or t.valid_until >= :today)";
    private static final String LIST = """
            select v.code, v.name, v.version, count(t.code) filter (where %1$s)::integer as offered, count(t.code) filter (where not %1$s)::integer as retired,
              (select max(c.changed_at) from vocabulary_change c where c.vocabulary = v.code) as changed_at
            from vocabulary v left join vocabulary_term t on t.vocabulary = v.code group by v.code order by v.code""".formatted(OFFERED);
    private static final String TERMS = """
            select t.*, %1$s as offered from vocabulary_term t where t.vocabulary = :vocabulary
            order by %1$s desc, t.code = 'other', t.position, t.code""".formatted(OFFERED);
    private static final String VERSIONS = """
            select c.*, (select coalesce(jsonb_agg(jsonb_build_object('code', t.code, 'label', t.label) order by t.position, t.code), '[]')
              from vocabulary_term t where t.vocabulary = c.vocabulary and t.code = any(c.codes)) as terms
            from vocabulary_change c where c.vocabulary = :vocabulary order by c.version desc limit 200""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    TermUses uses;

    @Inject
    Clock clock;

    List<ManagedVocabularyItem> all() {
        return sql.query(LIST).with("today", LocalDate.now(clock)).list(row -> new ManagedVocabularyItem(row.text("code"), links.to("vocabularies", row.text("code")),
                row.localized("name"), row.integer("version"), row.integer("offered"), row.integer("retired"), FixedVocabularies.isFixed(row.text("code")),
                uses.takesWords(row.text("code")), row.instant("changed_at")));
    }

    ManagedVocabulary find(String vocabulary) {
        var counts = uses.count(vocabulary);
        var counted = uses.isCounted(vocabulary);
        var terms = sql.query(TERMS).with("vocabulary", vocabulary).with("today", LocalDate.now(clock))
                .list(row -> term(row, counted ? counts.getOrDefault(row.text("code"), 0) : null));
        return sql.query("select * from vocabulary where code = :code").with("code", vocabulary)
                .first(row -> new ManagedVocabulary(vocabulary, links.to("vocabularies", vocabulary), row.localized("name"), row.integer("version"),
                        FixedVocabularies.isFixed(vocabulary), !terms.isEmpty() && terms.stream().allMatch(term -> term.attributes() != null),
                        uses.takesWords(vocabulary), terms, row.integer("version")))
                .orElseThrow(() -> Problem.notFound("vocabulary", vocabulary));
    }

    List<VocabularyVersion> versions(String vocabulary) {
        find(vocabulary);
        return sql.query(VERSIONS).with("vocabulary", vocabulary)
                .list(row -> new VocabularyVersion(row.integer("version"), row.instant("changed_at"), row.code("act", VocabularyVersion.Act.class),
                        row.json("terms", new TypeReference<List<Named>>() {
                        }), row.json("before", JsonNode.class), row.json("after", JsonNode.class)));
    }

    List<OtherAnswer> typed(String vocabulary) {
        find(vocabulary);
        return uses.typed(vocabulary);
    }

    private ManagedTerm term(Row row, Integer used) throws SQLException {
        var code = row.text("code");
        var attributes = row.json("attributes", new TypeReference<Map<String, Object>>() {
        });
        return new ManagedTerm(code, links.to("refData", row.text("vocabulary"), code), row.localized("label"), row.localized("definition"), row.localized("note"),
                attributes.isEmpty() ? null : attributes, row.bool("offered"), row.date("valid_until"), row.text("replaced_by"), used,
                FixedVocabularies.isFixed(row.text("vocabulary"), code), row.instant("edited_at"));
    }
}
