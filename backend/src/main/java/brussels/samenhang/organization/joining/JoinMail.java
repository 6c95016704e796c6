package brussels.samenhang.organization.joining;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.account.AccountApi.KnownPerson;
import brussels.samenhang.account.ReviewersApi;
import brussels.samenhang.organization.OrganizationApi;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.mail.Outbox;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Tells those who decide that somebody asks, and that person what they answered, each in the own language. */
@Singleton
class JoinMail {

    @Inject
    AccountApi accounts;

    @Inject
    OrganizationApi organizations;

    @Inject
    JoinDeciders deciders;

    @Inject
    ReviewersApi reviewers;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    void asked(JoinRequest request) {
        tell("joining.mail.asked", request);
    }

    void reminded(JoinRequest request) {
        tell("joining.mail.reminded", request);
    }

    /** The owners or the coordinators; the administration when there is neither. */
    private void tell(String key, JoinRequest request) {
        var deciding = deciders.of(request.organizationId());
        deciding.forEach(decider -> send(accounts.find(decider).orElseThrow(), key, request));
        if (deciding.isEmpty()) {
            reviewers.tell(new ReviewersApi.Waiting(key, language -> arguments(request, language), null, true, request.personId()));
        }
    }

    void answered(JoinRequest request) {
        send(accounts.find(request.personId()).orElseThrow(), "joining.mail." + request.status(), request);
    }

    private void send(KnownPerson to, String key, JoinRequest request) {
        var arguments = arguments(request, to.language());
        arguments.put("person", to.name());
        var body = Texts.get(to.language(), key + ".body", arguments).replaceAll("\n{3,}", "\n\n");
        outbox.add(to.email(), Texts.get(to.language(), key + ".subject", arguments), body);
    }

    private Map<String, Object> arguments(JoinRequest request, Language language) {
        var arguments = new HashMap<String, Object>();
        arguments.put("organization", organizations.find(request.organizationId()).orElseThrow().name().pick(language));
        arguments.put("applicant", accounts.find(request.personId()).orElseThrow().name());
        arguments.put("answer", request.answer() == null ? "" : request.answer());
        arguments.put("link", links.page("/join-requests/" + request.id()));
        arguments.put("page", links.page("/organizations/" + request.organizationId()));
        return arguments;
    }
}
