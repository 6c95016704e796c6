package brussels.samenhang.organization.registration;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.account.ReviewersApi;
import brussels.samenhang.account.ReviewersApi.Waiting;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.mail.Outbox;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Tells the applicant, in the applicant's language, each time a registration reaches another state. */
@Singleton
class RegistrationMail {

    @Inject
    AccountApi accounts;

    @Inject
    ReviewersApi reviewers;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    /** Tells those who review it, again when a question was answered. */
    void tellReviewers(Registration registration) {
        var arguments = Map.of("organization", registration.name(), "link", links.page("/review/registrations/" + registration.id()));
        reviewers.tell(new Waiting("registration.mail.waiting", language -> arguments, registration.partnershipId(), true, registration.applicantId()));
    }

    /** @param message of the reviewer, null when there is none */
    void tell(Registration registration, String message) {
        var applicant = accounts.find(registration.applicantId()).orElseThrow();
        var key = "registration.mail." + registration.status();
        var arguments = new HashMap<String, Object>();
        arguments.put("organization", registration.name());
        arguments.put("person", applicant.name());
        arguments.put("message", message == null ? "" : message);
        arguments.put("link", links.page("/registrations/" + registration.id()));
        arguments.put("page", links.page("/organizations/" + registration.organizationId()));
        var body = Texts.get(applicant.language(), key + ".body", arguments).replaceAll("\n{3,}", "\n\n");
        outbox.add(applicant.email(), Texts.get(applicant.language(), key + ".subject", arguments), body);
    }
}
