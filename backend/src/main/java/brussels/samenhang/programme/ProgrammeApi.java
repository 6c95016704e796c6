package brussels.samenhang.programme;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What other features may ask of programmes. */
public interface ProgrammeApi {

    boolean hasGeneration(UUID generation);

    Optional<UUID> findGeneration(String programme, String code);

    /** Those of the themes that belong to the generation. */
    Set<UUID> themesOf(UUID generation, Collection<UUID> themes);
}
