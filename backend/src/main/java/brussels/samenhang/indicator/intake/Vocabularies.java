package brussels.samenhang.indicator.intake;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.table.Headers;
import brussels.samenhang.shared.text.Localized;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The closed lists a file of figures may use, by anything people write for their terms; read once for a whole file. */
final class Vocabularies {

    private static final String TERMS = """
            with lists as (select code, attributes ->> 'vocabulary' as list from vocabulary_term where vocabulary = 'disaggregations')
            select t.vocabulary, t.code, t.label, t.attributes ->> 'vocabulary' as list, t.valid_until is null or t.valid_until >= current_date as offered
            from vocabulary_term t where t.vocabulary in ('absenceReasons', 'disaggregations') or t.vocabulary in (select list from lists)
            order by t.vocabulary, t.position""";

    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private final Map<String, Map<String, Localized>> labels = new HashMap<>();
    private final Map<String, String> lists = new LinkedHashMap<>();

    static Vocabularies read(Sql sql) {
        var words = new Vocabularies();
        sql.query(TERMS).list(row -> {
            var vocabulary = row.text("vocabulary");
            var code = row.text("code");
            words.labels.computeIfAbsent(vocabulary, _ -> new LinkedHashMap<>()).put(code, row.localized("label"));
            if (vocabulary.equals("disaggregations")) {
                words.lists.put(code, row.text("list"));
            }
            if (row.bool("offered")) {
                var known = words.codes.computeIfAbsent(vocabulary, _ -> new HashMap<>());
                row.localized("label").texts().forEach(label -> known.putIfAbsent(Headers.folded(label), code));
                known.put(Headers.folded(code), code);
            }
            return code;
        });
        return words;
    }

    Optional<String> absenceReason(String written) {
        return code("absenceReasons", written);
    }

    /** The dimension a header means; in JSON it may stand under {@code disaggregation}. */
    Optional<String> dimension(String header) {
        return code("disaggregations", header.replaceFirst("^disaggregation[. ]", ""));
    }

    Optional<String> term(String dimension, String written) {
        return code(lists.get(dimension), written);
    }

    Localized label(String dimension) {
        return labels.get("disaggregations").getOrDefault(dimension, new Localized(dimension, dimension, dimension));
    }

    Localized label(String dimension, String term) {
        return labels.getOrDefault(lists.get(dimension), Map.of()).getOrDefault(term, new Localized(term, term, term));
    }

    /** Terms of a dimension with their labels, in the order of the list. */
    Map<String, Localized> terms(String dimension) {
        return labels.getOrDefault(lists.get(dimension), Map.of());
    }

    private Optional<String> code(String vocabulary, String written) {
        return Optional.ofNullable(codes.getOrDefault(vocabulary, Map.of()).get(Headers.folded(written)));
    }
}
