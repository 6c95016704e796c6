package brussels.samenhang.coordination;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewPost", title = "Coordination post to create")
record NewPost(
        @Schema(required = true, description = "Code of the vocabulary roleTypes; its scope says which of partnership, territory and organization is needed.", examples = "neighborhoodReferent")
        @NotBlank @Size(max = 60) String roleType,
        @Schema(description = "Needed for a post of a partnership, body or project.") UUID partnership,
        @Schema(description = "Needed for a post at an authority, care zone or region.") UUID territory,
        @Schema(description = "Needed for a post within an organization; else the organization it is in.") UUID organization,
        @Schema(description = "For a post of a body within a partnership: which body of that partnership.") UUID body,
        @Schema(description = "Title used locally, when it differs from the function.") @LocalizedText Localized title,
        @Schema(required = true, description = "Planned, in full-time equivalents.", type = SchemaType.STRING, format = "number", examples = "0.80")
        @NotNull @DecimalMin("0") @DecimalMax("20") @Digits(integer = 2, fraction = 2) BigDecimal plannedFte,
        @Schema(description = "What the holder may do, and what stays with others.") @LocalizedText(max = 4000) Localized mandate,
        @Schema(description = "Decision or agreement the post rests on.") @Size(max = 500) String basis,
        @Schema(description = "Law, ordinance or circular the post rests on.") @Size(min = 1, max = 500) String legalBasis,
        @Schema(description = "Where the decision or job description can be read.") @Valid Post.Document document,
        @Schema(required = true, description = "First day of the post.") @NotNull LocalDate from,
        @Schema(description = "Generic mailbox, which outlives its reader.") @Email @Size(max = 254) String contactEmail,
        @Schema(description = "Generic number.", examples = "+32 2 123 45 67") @Pattern(regexp = PostFields.PHONE) String contactPhone) {

    Post.Place place() {
        return new Post.Place(partnership, territory, organization);
    }

    Post.Terms terms() {
        return new Post.Terms(title, plannedFte, mandate, basis, legalBasis, document, contactEmail, contactPhone);
    }
}
