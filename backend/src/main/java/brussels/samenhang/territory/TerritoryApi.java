package brussels.samenhang.territory;

import brussels.samenhang.shared.text.Localized;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What other features may ask of territories. */
public interface TerritoryApi {

    Optional<Municipality> findMunicipality(int nisCode);

    /** Which of the ids are territories. */
    Set<UUID> existing(Collection<UUID> ids);

    record Municipality(UUID id, int nisCode, Localized name) {
    }
}
