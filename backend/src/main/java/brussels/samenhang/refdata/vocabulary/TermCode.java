package brussels.samenhang.refdata.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
        var joined = words.stream().limit(1).collect(Collectors.joining())
                + words.stream().skip(1).map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1)).collect(Collectors.joining());
        var code = joined.isEmpty() || !Character.isLetter(joined.charAt(0)) ? "term" + joined : joined;
        var base = code.substring(0, Math.min(code.length(), LONGEST));
        return taken.contains(base)
                ? IntStream.iterate(2, i -> i + 1).mapToObj(i -> base + i).filter(candidate -> !taken.contains(candidate)).findFirst().orElseThrow() : base;
    }
}
