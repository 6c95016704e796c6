package brussels.samenhang.organization.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From first draft to answer. */
@Schema(name = "RegistrationStatus")
public enum RegistrationStatus {
    draft, submitted, returned, accepted, refused, withdrawn;

    /** The applicant is working on it. */
    public boolean isEditable() {
        return this == draft || this == returned;
    }

    public boolean isOpen() {
        return isEditable() || this == submitted;
    }
}
