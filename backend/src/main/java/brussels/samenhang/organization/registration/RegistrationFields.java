package brussels.samenhang.organization.registration;

import brussels.samenhang.organization.EnterpriseNumber;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an applicant says about the organization. Any of it may be missing as long as it is a draft (2b-R9). */
@Schema(name = "RegistrationFields", title = "What an applicant says about the organization")
record RegistrationFields(
        @Schema(description = "Needed to submit.", examples = "Buurthuis Het Voorbeeld") @Size(max = 200) String name,
        @Schema(description = "Language of name, contact function and purpose: nl, fr, en or de. The applicant's when absent.") @Pattern(regexp = "nl|fr|en|de") String nameLanguage,
        @Schema(description = "Code of the vocabulary organizationTypes. Needed to submit.", examples = "neighborhoodHouse") @Size(max = 60) String type,
        @Schema(description = "What kind, when the type is other.") @Size(max = 200) String typeOther,
        @Schema(description = "NIS code. Needed to submit.", examples = "21004") Integer municipality,
        @Schema(description = "Who reads the mailbox, as a function and not as a person.", examples = "Onthaal") @Size(max = 200) String contactFunction,
        @Schema(description = "Public once accepted. Needed to submit.", examples = "onthaal@voorbeeld.example") @Size(max = 254) String contactEmail,
        @Schema(description = "Optional: informal groups have none.", examples = "0202239951") @Size(max = 40) String enterpriseNumber,
        @Schema(description = "Code of the vocabulary legalForms.") @Size(max = 60) String legalForm,
        @Size(max = 2000) String purpose,
        @Schema(examples = "https://www.voorbeeld.example") @Size(max = 300) String website,
        @Schema(description = "Partnership the organization wants to join; an application is opened when it is accepted.") UUID partnership) {

    static final RegistrationFields NONE = new RegistrationFields(null, null, null, null, null, null, null, null, null, null, null, null);

    RegistrationFields {
        name = orNull(name);
        typeOther = orNull(typeOther);
        contactFunction = orNull(contactFunction);
        contactEmail = orNull(contactEmail);
        enterpriseNumber = EnterpriseNumber.normalize(orNull(enterpriseNumber));
        purpose = orNull(purpose);
        website = orNull(website);
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
