package brussels.samenhang.organization;

import brussels.samenhang.shared.text.Localized;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MunicipalityName", title = "Municipality by its NIS code and name")
public record MunicipalityName(
        @Schema(required = true, examples = "21004") int nisCode,
        @Schema(required = true) Localized name) {

    public static MunicipalityName of(Integer nisCode, Localized name) {
        return nisCode == null ? null : new MunicipalityName(nisCode, name);
    }
}
