package brussels.samenhang.refdata.vocabulary;

import brussels.samenhang.shared.text.CamelCase;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the code of a new term out of its label; once given, a code never changes. */
final class TermCode {

    private static final int LONGEST = 50;

    private TermCode() {
    }

    /** "Peer support (24/7)" becomes peerSupport247, and peerSupport2472 when that is taken. */
    static String of(String label, Set<String> taken) {
        var plain = Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var words = Stream.of(plain.split("[^A-Za-z0-9]+")).filter(word -> !word.isEmpty()).map(word -> word.toLowerCase(Locale.ROOT)).toList();
        var joined = CamelCase.of(words);
        var code = joined.isEmpty() || !Character.isLetter(joined.charAt(0)) ? "term" + joined : joined;
        var base = code.substring(0, Math.min(code.length(), LONGEST));
        return taken.contains(base)
                ? IntStream.iterate(2, i -> i + 1).mapToObj(i -> base + i).filter(candidate -> !taken.contains(candidate)).findFirst().orElseThrow() : base;
    }
}
