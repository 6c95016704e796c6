package brussels.samenhang.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewNetwork", title = "Network to add to the register")
record NewNetwork(
        @Schema(required = true) @NotNull @Valid NetworkFields network,
        @Schema(description = "Networks that look like it and are others: they are kept apart from now on.") @Size(max = 20) List<@NotNull UUID> differentFrom) {

    NewNetwork {
        differentFrom = Objects.requireNonNullElse(differentFrom, List.of());
    }
}
