package brussels.samenhang.coordination;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PostFields", title = "What may be changed about a post")
record PostFields(
        @Schema(description = "Title used locally, when it differs from the function.") @LocalizedText Localized title,
        @Schema(description = "Planned, in full-time equivalents.", type = SchemaType.STRING, format = "number", examples = "0.80")
        @NotNull @DecimalMin("0") @DecimalMax("20") @Digits(integer = 2, fraction = 2) BigDecimal plannedFte,
        @Schema(description = "What the holder may do, and what stays with others.") @LocalizedText(max = 4000) Localized mandate,
        @Schema(description = "Decision or agreement the post rests on.") @Size(max = 500) String basis,
        @Schema(description = "Law, ordinance or circular the post rests on.") @Size(min = 1, max = 500) String legalBasis,
        @Schema(description = "Where the decision or job description can be read.") @Valid Post.Document document,
        @Schema(description = "Generic mailbox, which outlives its reader.") @Email @Size(max = 254) String contactEmail,
        @Schema(description = "Generic number.", examples = "+32 2 123 45 67") @Pattern(regexp = PHONE) String contactPhone,
        @Schema(description = "First day this holds, not in the future; today when absent. What was said until then stays in the history.") LocalDate from) {

    static final String PHONE = "\\+?[0-9 ()./-]{6,30}";

    static PostFields of(Post.Terms terms) {
        return new PostFields(terms.title(), terms.plannedFte(), terms.mandate(), terms.basis(), terms.legalBasis(), terms.document(), terms.contactEmail(), terms.contactPhone(), null);
    }

    Post.Terms terms() {
        return new Post.Terms(title, plannedFte, mandate, basis, legalBasis, document, contactEmail, contactPhone);
    }
}
