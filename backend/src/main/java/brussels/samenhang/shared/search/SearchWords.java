package brussels.samenhang.shared.search;

import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what somebody types as a question to the search documents. Every word has to occur: as it is or as a beginning,
 * by its stem in Dutch, French or English, or inside a compound. A word no document has is read as a slip for the words
 * it resembles. All that is looked up in the list of distinct words; the documents are only asked for whole words.
 */
@Singleton
public class SearchWords {

    private static final int MOST_WORDS = 8;
    private static final int MOST_SLIPS = 6;
    private static final int SHORTEST_STEM = 4;
    private static final String WORDS = """
            select wanted.word, stems.nl, stems.fr, stems.en,
              wanted.word ~ '[0-9]' or exists (select from search_word k where k.word ~>=~ wanted.word and k.word ~<~ (wanted.word || U&'\\FFFD')) as known,
              exists (select from unnest(stems.nl || stems.fr) stem
                where length(stem) >= :shortest and exists (select from search_word k where k.word = stem)) as stem_known,
              case when length(wanted.word) >= 4 and wanted.word !~ '[0-9]' then array(select k.word from search_word k
                where k.word like '%' || wanted.word || '%' and k.word not like wanted.word || '%' order by length(k.word), k.word limit 40) end as inside,
              case when wanted.word ~ '[0-9]' then array(select part.token from ts_parse('default', wanted.word) part) end as parts
            from regexp_split_to_table(search_spelling(:q), ' ') with ordinality as wanted (word, position)
            cross join lateral (select ts_lexize('dutch_stem', wanted.word) as nl, ts_lexize('french_stem', wanted.word) as fr,
              ts_lexize('english_stem', wanted.word) as en) as stems
            where wanted.word <> '' order by wanted.position limit :most""";
    private static final String SIMILAR = """
            select wanted.word, array(select k.word from search_word k where k.word % wanted.word
              order by similarity(k.word, wanted.word) desc, k.word limit 12) as similar
            from unnest(cast(:words as text[])) as wanted (word)""";

    private record Wanted(String word, List<String> nl, List<String> fr, List<String> en, boolean known, List<String> inside, List<String> parts) {

        boolean isSmall() {
            return nl.isEmpty() || fr.isEmpty();
        }

        Set<String> forms() {
            var forms = new LinkedHashSet<String>();
            forms.add(lexeme(word) + (word.length() > 1 ? ":*" : ":"));
            for (var stems : List.of(nl, fr, en, inside)) {
                stems.forEach(stem -> forms.add(lexeme(stem) + ":"));
            }
            if (parts.size() > 1) {
                // PostgreSQL keeps what looks like a power of ten apart: 12e3b is 12e3, then b.
                forms.add(parts.stream().map(SearchWords::lexeme).collect(Collectors.joining(" <-> ")) + ":*");
            }
            return forms;
        }
    }

    /**
     * @param alternatives per word, as terms of a text search query
     * @param phrase what was typed, in plain letters
     * @param readAs what was searched for instead when a word was taken for a slip, else null
     */
    public record Words(List<Set<String>> alternatives, String phrase, String readAs) {

        /** Nothing can be found: nothing to search for, or a word without any likeness. */
        public boolean isHopeless() {
            return alternatives.isEmpty() || alternatives.stream().anyMatch(Set::isEmpty);
        }

        /** The values for {@link #MATCHES} and {@link #TIER}. */
        public Query bind(Query query) {
            return query.with("words", terms("")).with("namedWords", terms("A")).with("offeredWords", terms("AB"))
                    .with("exactly", "%\n" + phrase + "\n%").with("beginning", "%\n" + phrase + "%").with("inside", "%" + phrase + "%");
        }

        private String terms(String weights) {
            return alternatives.stream().map(forms -> forms.stream().map(form -> form + weights).map(form -> form.endsWith(":") ? form.substring(0, form.length() - 1) : form)
                    .collect(Collectors.joining(" | ", "(", ")"))).collect(Collectors.joining(" & "));
        }
    }

    /** A document {@code d} has every word. */
    public static final String MATCHES = "d.words @@ cast(:words as tsquery)";
    /** How well document {@code d} matches: by name exactly, by its beginning, within, in other order; in what it offers; elsewhere. */
    public static final String TIER = """
            case when d.names like :exactly then 0 when d.names like :beginning then 1 when d.names like :inside then 2
              when d.words @@ cast(:namedWords as tsquery) then 3 when d.words @@ cast(:offeredWords as tsquery) then 4 else 5 end""";

    @Inject
    Sql sql;

    /** The words as typed, with slips corrected where no document has a word. */
    public Words read(String q) {
        var words = wanted(q);
        return reading(q, words, words.stream().filter(word -> !word.known() && word.inside().isEmpty()).map(Wanted::word).toList());
    }

    /** As {@link #read}, but every word may be a slip, known or not: for when the first reading finds nothing. */
    public Words readLoosely(String q) {
        var words = wanted(q);
        return reading(q, words, words.stream().map(Wanted::word).toList());
    }

    private Words reading(String q, List<Wanted> words, List<String> doubtful) {
        var slips = slips(doubtful);
        var corrected = false;
        var alternatives = new java.util.ArrayList<Set<String>>();
        var readAs = new java.util.ArrayList<String>();
        for (var word : words) {
            var likely = slips.getOrDefault(word.word(), List.of());
            var forms = word.known() || !word.inside().isEmpty() ? word.forms() : new LinkedHashSet<String>();
            likely.forEach(slip -> forms.add(lexeme(slip) + ":"));
            alternatives.add(forms);
            var instead = likely.stream().filter(slip -> !slip.equals(word.word())).findFirst();
            corrected |= instead.isPresent();
            readAs.add(instead.orElse(word.word()));
        }
        return new Words(alternatives, phrase(words, q), corrected ? String.join(" ", readAs) : null);
    }

    private static String phrase(List<Wanted> words, String q) {
        return words.isEmpty() ? q : words.stream().map(Wanted::word).collect(Collectors.joining(" "));
    }

    /** Articles and the like count only when nothing else was typed. */
    private List<Wanted> wanted(String q) {
        var words = sql.query(WORDS).with("q", plain(q)).with("shortest", SHORTEST_STEM).with("most", MOST_WORDS).list(SearchWords::wanted);
        var telling = words.stream().filter(word -> !word.isSmall()).toList();
        return telling.isEmpty() ? words : telling;
    }

    private static Wanted wanted(Row row) throws SQLException {
        return new Wanted(row.text("word"), row.texts("nl"), row.texts("fr"), row.texts("en"), row.bool("known") || row.bool("stem_known"), row.texts("inside"), row.texts("parts"));
    }

    private Map<String, List<String>> slips(List<String> words) {
        var slips = new HashMap<String, List<String>>();
        if (!words.isEmpty()) {
            sql.query(SIMILAR).with("words", words).list(row -> slips.put(row.text("word"), row.texts("similar")));
            slips.replaceAll((word, similar) -> similar.stream().filter(candidate -> Spelling.maybeSlip(word, candidate)).limit(MOST_SLIPS).toList());
        }
        return slips;
    }

    /** A number written in groups is one word. */
    private static String plain(String q) {
        var bare = q.replaceAll("(?i)\\bBE\\s?(?=[012]\\d)", "").strip();
        return bare.matches("[\\d .]+") && bare.replaceAll("\\D", "").length() > 4 ? bare.replaceAll("\\D", "") : bare;
    }

    private static String lexeme(String word) {
        return "'" + word.replace("'", "") + "'";
    }
}
