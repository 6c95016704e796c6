package brussels.samenhang.network;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NetworkVerification", title = "What a coordinator or the administration found of a network")
record NetworkVerification(
        @NotNull @Schema(required = true, description = "True when what stands in the register is right; false takes an earlier verification back.") Boolean verified,
        @Size(max = 1000) String note) {
}
