package brussels.samenhang.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class NetworkSuggestionRepository implements PanacheRepositoryBase<NetworkSuggestion, UUID> {
}
