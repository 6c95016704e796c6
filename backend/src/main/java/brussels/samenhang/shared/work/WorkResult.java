package brussels.samenhang.shared.work;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a task ended well.
 *
 * @param path of the resource that holds the result, below the base of the API: {@code organizationImports/{id}}
 * @param counts what there is to tell in numbers: {@code added → 12}
 */
public record WorkResult(String path, Map<String, Integer> counts) {

    public static WorkResult at(String path) {
        return new WorkResult(path, Map.of());
    }

    public WorkResult counting(String name, int count) {
        var more = new LinkedHashMap<>(counts);
        more.put(name, count);
        return new WorkResult(path, more);
    }
}
