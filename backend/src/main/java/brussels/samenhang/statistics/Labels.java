package brussels.samenhang.statistics;

import brussels.samenhang.shared.text.Localized;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names of the subjects that came along, in the order they came in. */
final class Labels {

    private final Map<String, Localized> subjects = new LinkedHashMap<>();

    boolean knows(String subject) {
        return subjects.containsKey(subject);
    }

    void put(String subject, Localized name) {
        subjects.put(subject, name);
    }

    Map<String, Localized> subjects() {
        return subjects;
    }
}
