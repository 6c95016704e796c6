package brussels.samenhang.indicator.intake;

import brussels.samenhang.shared.security.Viewer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** For whom somebody may enter figures, as it was when the check or import was asked for; the work itself has no viewer. */
record Rights(boolean administration, Set<UUID> coordinated, Set<UUID> organizations) {

    static Rights of(Viewer viewer) {
        return new Rights(viewer.isAdministration(), new HashSet<>(viewer.coordinatedPartnerships()),
                viewer.organizations().entrySet().stream().filter(entry -> entry.getValue().mayEdit()).map(Map.Entry::getKey).collect(Collectors.toSet()));
    }

    boolean isAny() {
        return administration || !coordinated.isEmpty() || !organizations.isEmpty();
    }
}
