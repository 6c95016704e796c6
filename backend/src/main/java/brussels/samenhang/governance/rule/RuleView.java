package brussels.samenhang.governance.rule;

import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PartnershipRule", title = "Call, criteria or rules of a partnership", description = "Public, with every version there was.")
record RuleView(
        @Schema(required = true) UUID id,
        @Schema(required = true) URI href,
        @Schema(required = true) Ref partnership,
        @Schema(required = true, description = "Code of the vocabulary ruleKinds.") String kind,
        @Schema(required = true) Localized title,
        @Schema(description = "Version that holds on the day that was asked for; absent when none does.") UUID current,
        @Schema(required = true, description = "Latest first.") List<Version> versions,
        @Schema(description = "The signed-in caller may publish a version.") Boolean mayPublish) {

    @Schema(name = "PartnershipRuleVersion", title = "Version of a call, criteria or rules")
    record Version(
            @Schema(required = true) UUID id,
            @Schema(required = true) String label,
            Localized text,
            String url,
            @Schema(description = "What changed.") Localized note,
            @Schema(required = true) LocalDate effectiveFrom,
            LocalDate effectiveUntil,
            @Schema(required = true) Instant publishedAt) {
    }

    @Schema(name = "NewPartnershipRuleVersion", title = "Version to publish", description = "The text, where it can be read, or both. The version before ends the day before this one begins.")
    record NewVersion(
            @NotNull @Size(min = 1, max = 60) @Schema(required = true, examples = "2") String label,
            @LocalizedText(max = 20000) Localized text,
            @Size(max = 2000) @Pattern(regexp = "https?://\\S+") String url,
            @LocalizedText(max = 2000) @Schema(description = "What changed.") Localized note,
            @NotNull @Schema(required = true) LocalDate effectiveFrom,
            LocalDate effectiveUntil) {
    }

    @Schema(name = "NewPartnershipRule", title = "Call, criteria or rules to publish")
    record NewRule(
            @NotNull @Schema(required = true) UUID partnership,
            @NotNull @Size(max = 60) @Schema(required = true, description = "Code of the vocabulary ruleKinds.", examples = "criteria") String kind,
            @NotNull @LocalizedText(max = 300) @Schema(required = true) Localized title,
            @NotNull @Valid @Schema(required = true) NewVersion version) {
    }
}
