package brussels.samenhang.organization.registration;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.organization.DuplicateCheck;
import brussels.samenhang.organization.OrganizationApi;
import brussels.samenhang.organization.registration.RegistrationRepository.Sender;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.text.Languages;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Singleton
class RegistrationService {

    @Inject
    RegistrationRepository registrations;

    @Inject
    RegistrationReader reader;

    @Inject
    RegistrationRules rules;

    @Inject
    RegistrationMail mail;

    @Inject
    AcceptingRegistration accepting;

    @Inject
    OrganizationApi organizations;

    @Inject
    AccountApi accounts;

    @Inject
    JournalApi journal;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    @Transactional
    RegistrationView start(RegistrationFields fields) {
        var registration = Registration.start(accounts.currentPersonId(), fields, rules.requireDraft(fields), clock.instant());
        registrations.persist(registration);
        step(registration, Act.registrationStarted, null);
        return reader.get(registration.id());
    }

    @Transactional
    RegistrationView edit(UUID id, String ifMatch, MergePatch<RegistrationFields> patch) {
        var registration = registrations.take(id);
        Etags.require(ifMatch, registration.version());
        var before = reader.fields(id);
        var after = patch.applyTo(before);
        registration.edit(after, rules.requireDraft(after), clock.instant());
        journal.record(about(Act.registrationEdited, registration).from(before).to(after));
        return reader.get(id);
    }

    @Transactional
    RegistrationView submit(UUID id, RegistrationSubmission submission) {
        var registration = registrations.take(id);
        var before = registration.status();
        var knows = Boolean.TRUE.equals(submission.duplicatesConfirmed());
        var fields = reader.fields(id);
        registration.submit(knows, clock.instant());
        rules.requireComplete(fields);
        requireUnlike(fields, knows);
        if (submission.answer() != null && !submission.answer().isBlank()) {
            say(registration, Sender.applicant, submission.answer());
        }
        step(registration, Act.registrationSubmitted, before);
        mail.tell(registration, null);
        mail.tellReviewers(registration);
        return reader.get(id);
    }

    @Transactional
    RegistrationView decide(UUID id, RegistrationDecision decision) {
        if (decision.lacksMessage()) {
            throw Problem.badRequest(Issue.body(IssueType.requiredInput, "message", null));
        }
        var registration = registrations.take(id);
        registration.requireSubmitted();
        var before = registration.status();
        switch (decision.outcome()) {
            case accepted -> accepting.accept(registration, reader.fields(id));
            case returned -> registration.sendBack(clock.instant());
            case refused -> registration.refuse(accounts.currentPersonId(), clock.instant());
        }
        if (decision.hasMessage()) {
            say(registration, Sender.reviewer, decision.message());
        }
        step(registration, switch (decision.outcome()) {
            case accepted -> Act.registrationAccepted;
            case returned -> Act.registrationReturned;
            case refused -> Act.registrationRefused;
        }, before);
        mail.tell(registration, decision.message());
        return reader.get(id);
    }

    @Transactional
    RegistrationView withdraw(UUID id) {
        var registration = registrations.take(id);
        var before = registration.status();
        registration.withdraw(clock.instant());
        step(registration, Act.registrationWithdrawn, before);
        return reader.get(id);
    }

    private void requireUnlike(RegistrationFields fields, boolean knows) {
        var candidates = knows ? List.of() : organizations.duplicates(new DuplicateCheck(fields.name(), fields.enterpriseNumber(), fields.municipality()));
        if (!candidates.isEmpty()) {
            throw Problem.of(ProblemType.potentialDuplicates).with("candidates", candidates);
        }
    }

    private void say(Registration registration, Sender sender, String text) {
        registrations.addMessage(registration, sender, accounts.currentPersonId(), text, languages.first(), clock.instant());
    }

    private void step(Registration registration, Act act, RegistrationStatus before) {
        registrations.addStep(registration, accounts.currentPersonId(), clock.instant());
        var entry = about(act, registration).to(Map.of("status", registration.status()));
        journal.record(before == null ? entry : entry.from(Map.of("status", before)));
    }

    private static Entry about(Act act, Registration registration) {
        return Entry.of(act, "registration", registration.id()).in(registration.partnershipId()).by(registration.organizationId());
    }
}
