package brussels.samenhang.exchange.directory;

import brussels.samenhang.shared.persistence.Sql;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Codes of the vocabularies and municipalities by anything people write for them; read once for a whole file. */
final class Words {

    record Municipality(UUID id, int nisCode) {
    }

    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private final Map<String, Set<Integer>> municipalities = new HashMap<>();
    private final Map<Integer, Municipality> byNisCode = new HashMap<>();

    static Words read(Sql sql) {
        var words = new Words();
        sql.query("select vocabulary, code, label from vocabulary_term where valid_until is null or valid_until >= current_date").list(row -> {
            var terms = words.codes.computeIfAbsent(row.text("vocabulary"), _ -> new HashMap<>());
            var code = row.text("code");
            row.localized("label").texts().forEach(label -> terms.putIfAbsent(Field.folded(label), code));
            return terms.put(Field.folded(code), code);
        });
        sql.query("""
                select t.id, t.nis_code, array(select jsonb_path_query(t.name, '$.*') #>> '{}' union select jsonb_path_query(t.aliases, '$[*].name') #>> '{}') as names
                from territory t where t.type = 'municipality' and t.nis_code is not null""").list(row -> {
            var municipality = new Municipality(row.uuid("id"), row.integer("nis_code"));
            row.texts("names").forEach(name -> words.municipalities.computeIfAbsent(Field.folded(name), _ -> new TreeSet<>()).add(municipality.nisCode()));
            return words.byNisCode.put(municipality.nisCode(), municipality);
        });
        return words;
    }


    Optional<String> code(String vocabulary, String written) {
        return Optional.ofNullable(codes.getOrDefault(vocabulary, Map.of()).get(Field.folded(written)));
    }

    /** The NIS codes a name may stand for; one when it is clear. */
    Set<Integer> municipalities(String written) {
        var compact = written.replaceFirst("^\\d{4}\\s+", "");
        if (compact.matches("\\d{5}")) {
            var nisCode = Integer.parseInt(compact);
            return byNisCode.containsKey(nisCode) ? Set.of(nisCode) : Set.of();
        }
        return municipalities.getOrDefault(Field.folded(compact), Set.of());
    }

    UUID municipality(int nisCode) {
        return byNisCode.get(nisCode).id();
    }
}
