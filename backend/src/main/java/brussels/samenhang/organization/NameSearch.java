package brussels.samenhang.organization;

import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Turns what somebody types into a condition over names, aliases and numbers. Every word has to occur; a word nobody
 * bears is read as a slip for the words it resembles. Resemblance is looked up in the list of distinct words, so the
 * register itself is only ever searched for exact pieces of text, by the trigram index.
 */
@Singleton
class NameSearch {

    private static final int MOST_WORDS = 8;
    private static final int MOST_ALTERNATIVES = 6;
    private static final String WORDS = """
            select wanted.word, wanted.word ~ '[0-9]' or exists (select from organization_word known where known.word like '%' || wanted.word || '%') as known,
              array(select known.word from organization_word known where known.word % wanted.word
                order by similarity(known.word, wanted.word) desc, known.word limit 12) as similar
            from regexp_split_to_table(fold(:q), '[^[:alnum:]]+') with ordinality as wanted (word, position)
            where wanted.word <> '' order by wanted.position""";

    private record Wanted(String word, boolean known, List<String> similar) {

        List<String> slips() {
            return similar.stream().filter(candidate -> Spelling.maybeSlip(word, candidate)).limit(MOST_ALTERNATIVES).toList();
        }
    }

    /** One list of alternatives per word; a word without alternatives is borne by nobody. */
    record Words(List<List<String>> alternatives, String typed) {

        /** Narrows a query over {@code organization o}. */
        Query narrow(Query query) {
            query.andWhen(alternatives.isEmpty(), "false");
            for (var i = 0; i < alternatives.size(); i++) {
                var position = i;
                var spellings = alternatives.get(i);
                query.andWhen(spellings.isEmpty(), "false");
                query.andWhen(!spellings.isEmpty(), IntStream.range(0, spellings.size())
                        .mapToObj(j -> "o.search_text like :word%d_%d".formatted(position, j)).collect(Collectors.joining(" or ")));
                for (var j = 0; j < spellings.size(); j++) {
                    query.with("word%d_%d".formatted(i, j), "%" + spellings.get(j) + "%");
                }
            }
            return query.with("beginning", typed + "%").with("phrase", "%" + typed + "%");
        }
    }

    /** Names that begin with what was typed come first, then those that hold it as it is. */
    static final String RELEVANCE = "case when o.sort_name like :beginning then 0 when o.search_text like :phrase then 1 else 2 end";

    @Inject
    Sql sql;

    /** The words as typed, with slips corrected where a word is not known. */
    Words read(String q) {
        return words(q, false);
    }

    /** As {@link #read}, but every word may be a slip, known or not: for when the first reading finds nothing. */
    Words readLoosely(String q) {
        return words(q, true);
    }

    private Words words(String q, boolean loosely) {
        var wanted = sql.query(WORDS).with("q", q.replaceAll("(?i)\\bBE\\s?(?=[01]\\d)", ""))
                .list(row -> new Wanted(row.text("word"), row.bool("known"), row.texts("similar"))).stream().limit(MOST_WORDS).toList();
        var alternatives = wanted.stream().map(word -> {
            var spellings = new ArrayList<String>();
            if (word.known()) {
                spellings.add(word.word());
            }
            if (loosely || !word.known()) {
                spellings.addAll(word.slips());
            }
            return List.copyOf(spellings);
        }).toList();
        return new Words(alternatives, wanted.stream().map(Wanted::word).collect(Collectors.joining(" ")));
    }
}
