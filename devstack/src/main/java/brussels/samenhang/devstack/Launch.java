package brussels.samenhang.devstack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A command with the folder it runs in and what is added to its environment. */
record Launch(List<String> command, Path folder, Map<String, String> environment) {

    static Launch of(Path folder, List<String> command) {
        return new Launch(List.copyOf(command), folder, Map.of());
    }

    Launch with(Map<String, String> more) {
        var all = new HashMap<>(environment);
        all.putAll(more);
        return new Launch(command, folder, Map.copyOf(all));
    }

    Launch behind(List<String> wrapper) {
        var whole = new ArrayList<>(wrapper);
        whole.addAll(command);
        return new Launch(List.copyOf(whole), folder, environment);
    }
}
