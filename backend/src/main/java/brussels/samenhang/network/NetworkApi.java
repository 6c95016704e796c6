package brussels.samenhang.network;

import brussels.samenhang.shared.text.Localized;
import java.util.Optional;
import java.util.UUID;

/** What others may ask of the register of networks. */
public interface NetworkApi {

    /** The network, or the one it was merged into. */
    Optional<KnownNetwork> find(UUID networkId);

    record KnownNetwork(UUID id, Localized name) {
    }
}
