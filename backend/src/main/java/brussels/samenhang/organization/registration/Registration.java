package brussels.samenhang.organization.registration;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An organization enters the register by itself (1-R48): draft, submitted, returned with a question, and answered once. */
@Entity
class Registration {

    @Id
    private UUID id;
    private UUID applicantId;
    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;
    private String name;
    private String nameLanguage;
    private String type;
    private String typeOther;
    private UUID municipalityId;
    private String contactFunction;
    private String contactEmail;
    private String enterpriseNumber;
    private String legalForm;
    private String purpose;
    private String website;
    private UUID partnershipId;
    private boolean duplicatesConfirmed;
    private UUID organizationId;
    private Instant submittedAt;
    private Instant decidedAt;
    private UUID decidedBy;
    private Instant createdAt;
    private Instant updatedAt;
    @Version
    private int version;

    protected Registration() {
    }

    static Registration start(UUID applicant, RegistrationFields fields, UUID municipality, Instant now) {
        var registration = new Registration();
        registration.id = Ids.next();
        registration.applicantId = applicant;
        registration.status = RegistrationStatus.draft;
        registration.createdAt = now;
        registration.write(fields, municipality, now);
        return registration;
    }

    void edit(RegistrationFields fields, UUID municipality, Instant now) {
        require(status.isEditable());
        write(fields, municipality, now);
    }

    void submit(boolean knowsOfDuplicates, Instant now) {
        require(status.isEditable());
        status = RegistrationStatus.submitted;
        duplicatesConfirmed = knowsOfDuplicates;
        submittedAt = now;
        updatedAt = now;
    }

    void sendBack(Instant now) {
        require(status == RegistrationStatus.submitted);
        status = RegistrationStatus.returned;
        updatedAt = now;
    }

    void accept(UUID organization, UUID by, Instant now) {
        close(RegistrationStatus.accepted, by, now);
        organizationId = organization;
    }

    void refuse(UUID by, Instant now) {
        close(RegistrationStatus.refused, by, now);
    }

    void withdraw(Instant now) {
        require(status.isOpen());
        status = RegistrationStatus.withdrawn;
        updatedAt = now;
    }

    /** Asked before anything is made on account of a decision. */
    void requireSubmitted() {
        require(status == RegistrationStatus.submitted);
    }

    private void close(RegistrationStatus outcome, UUID by, Instant now) {
        requireSubmitted();
        status = outcome;
        decidedBy = by;
        decidedAt = now;
        updatedAt = now;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw Problem.of(ProblemType.stateConflict).because("registration.state." + status, Map.of());
        }
    }

    private void write(RegistrationFields fields, UUID municipality, Instant now) {
        name = fields.name();
        nameLanguage = fields.nameLanguage();
        type = fields.type();
        typeOther = fields.typeOther();
        municipalityId = municipality;
        contactFunction = fields.contactFunction();
        contactEmail = fields.contactEmail();
        enterpriseNumber = fields.enterpriseNumber();
        legalForm = fields.legalForm();
        purpose = fields.purpose();
        website = fields.website();
        partnershipId = fields.partnership();
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID applicantId() {
        return applicantId;
    }

    RegistrationStatus status() {
        return status;
    }

    String name() {
        return name;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    UUID organizationId() {
        return organizationId;
    }

    boolean isOf(UUID person) {
        return applicantId.equals(person);
    }

    int version() {
        return version;
    }
}
