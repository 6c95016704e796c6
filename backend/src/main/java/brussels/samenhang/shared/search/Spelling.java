package brussels.samenhang.shared.search;

import java.util.Arrays;

/** How far two spellings are apart: letters to add, drop, change, or swap with a neighbor. */
public final class Spelling {

    private static final int SHORT = 4;
    private static final int MIDDLING = 8;

    private Spelling() {
    }

    /** From 0, nothing in common, to 1, the same; the order of the words does not matter. */
    public static double likeness(String one, String other) {
        return Math.max(ratio(one, other), ratio(inOrder(one), inOrder(other)));
    }

    /** A text that is compared with many: its words in order, and how often it has each letter, counted once. */
    public static final class Prepared {

        private static final int BUCKETS = 64;

        private final String text;
        private final String ordered;
        private final int[] letters = new int[BUCKETS];

        private Prepared(String text) {
            this.text = text;
            this.ordered = inOrder(text);
            text.chars().filter(letter -> letter != ' ').forEach(letter -> letters[letter % BUCKETS]++);
        }

        public String text() {
            return text;
        }
    }

    public static Prepared prepare(String text) {
        return new Prepared(text);
    }

    /** As {@link #likeness(String, String)}. */
    public static double likeness(Prepared one, Prepared other) {
        var asWritten = ratio(one.text, other.text);
        return one.text.equals(one.ordered) && other.text.equals(other.ordered) ? asWritten : Math.max(asWritten, ratio(one.ordered, other.ordered));
    }

    /** What the likeness is at most, by the letters alone: each that only one of them has is a change, whatever the order. */
    public static double likenessAtMost(Prepared one, Prepared other) {
        var onlyOne = 0;
        var onlyOther = 0;
        for (var i = 0; i < Prepared.BUCKETS; i++) {
            var difference = one.letters[i] - other.letters[i];
            onlyOne += Math.max(difference, 0);
            onlyOther += Math.max(-difference, 0);
        }
        var longest = Math.max(one.text.length(), other.text.length());
        return longest == 0 ? 1 : 1 - (double) Math.max(onlyOne, onlyOther) / longest;
    }

    /** Whether a word may be a slip for another, or for its beginning as long as it is being typed. */
    public static boolean maybeSlip(String typed, String word) {
        var allowed = typed.length() <= SHORT ? 1 : typed.length() <= MIDDLING ? 2 : 3;
        var beginning = word.substring(0, Math.min(word.length(), typed.length()));
        return Math.min(distance(typed, word), distance(typed, beginning)) <= allowed;
    }

    public static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        var previous = new int[other.length() + 1];
        var current = new int[other.length() + 1];
        Arrays.setAll(previous, j -> j);
        for (var i = 1; i <= one.length(); i++) {
            current[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var same = one.charAt(i - 1) == other.charAt(j - 1);
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    current[j] = Math.min(current[j], before[j - 2] + 1);
                }
            }
            var free = before;
            before = previous;
            previous = current;
            current = free;
        }
        return previous[other.length()];
    }

    private static double ratio(String one, String other) {
        var longest = Math.max(one.length(), other.length());
        return longest == 0 ? 1 : 1 - (double) distance(one, other) / longest;
    }

    private static String inOrder(String text) {
        var words = text.split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }
}
