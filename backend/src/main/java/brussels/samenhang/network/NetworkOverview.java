package brussels.samenhang.network;

import brussels.samenhang.network.NetworkFields.Level;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.text.Localized;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who meets where: networks and partnerships side by side, per municipality (3-R94). */
@Schema(name = "NetworksOfTerritory", title = "Networks and partnerships of a municipality")
record NetworkOverview(
        @Schema(description = "Absent for what is wider than municipalities, or of which the place is not known.") Ref municipality,
        @Schema(required = true) List<Brief> networks,
        @Schema(required = true) List<Ref> partnerships) {

    @Schema(name = "NetworkBrief", title = "Network in an overview")
    record Brief(
            @Schema(required = true) UUID id,
            @Schema(required = true) URI href,
            @Schema(required = true) Localized name,
            Level level,
            @Schema(required = true, description = "Codes of the vocabulary themes.") List<String> themes) {
    }
}
