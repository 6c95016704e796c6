package brussels.samenhang.organization.registration;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.text.Language;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Singleton
class RegistrationRepository implements PanacheRepositoryBase<Registration, UUID> {

    @Schema(name = "RegistrationMessageSender")
    enum Sender {
        applicant, reviewer
    }

    @Inject
    Sql sql;

    /** For an act: two who answer at the same moment do so one after the other. */
    Registration take(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("registrationId", id));
    }

    /** Steps and messages are only ever added. */
    void addStep(Registration registration, UUID by, Instant at) {
        sql.query("insert into registration_step (id, registration_id, status, at, person_id) values (:id, :registration, :status, :at, :by)")
                .with("id", Ids.next()).with("registration", registration.id()).with("status", registration.status()).with("at", at).with("by", by).execute();
    }

    void addMessage(Registration registration, Sender sender, UUID by, String text, Language language, Instant at) {
        sql.query("""
                insert into registration_message (id, registration_id, sender, person_id, text, language, sent_at)
                values (:id, :registration, :sender, :by, :text, :language, :at)""")
                .with("id", Ids.next()).with("registration", registration.id()).with("sender", sender).with("by", by)
                .with("text", text).with("language", language).with("at", at).execute();
    }
}
