package brussels.samenhang.membership;

import brussels.samenhang.account.ReviewersApi;
import brussels.samenhang.account.ReviewersApi.Waiting;
import brussels.samenhang.membership.OrganizationPeople.Addressee;
import brussels.samenhang.membership.OrganizationPeople.Organization;
import brussels.samenhang.partnership.PartnershipApi.Partnership;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.mail.Outbox;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/** Tells people what became of a request, each in their own language and plain text. */
@Singleton
class MembershipMail {

    @Inject
    Outbox outbox;

    @Inject
    ReviewersApi reviewers;

    @Inject
    OrganizationPeople people;

    @Inject
    RefDataApi refData;

    @Inject
    Links links;

    /** To the owners of the organization. */
    void invited(MembershipRequest request, Organization organization, Partnership partnership) {
        send("membershipMail.invited", people.owners(organization.id()), request, organization, partnership);
    }

    /** To the coordinators of the partnership; to the administration when nobody coordinates it. */
    void applied(MembershipRequest request, Organization organization, Partnership partnership) {
        reviewers.tell(new Waiting("membershipMail.waiting", language -> arguments(request, organization, partnership, language),
                partnership.id(), false, request.requestedBy()));
    }

    /** The answer goes to the side that asked: whoever wrote the request, and the owners when it is an organization. */
    void decided(MembershipRequest request, Organization organization, Partnership partnership) {
        var addressees = new LinkedHashSet<Addressee>();
        if (request.direction() == MembershipRequest.Direction.application || request.hasAgreed(MembershipRequest.Side.ocmw)) {
            addressees.addAll(people.owners(organization.id()));
        }
        people.person(request.requestedBy()).ifPresent(addressees::add);
        var outcome = request.status() == MembershipRequest.Status.accepted ? "Accepted" : "Declined";
        send("membershipMail." + request.direction() + outcome, addressees, request, organization, partnership);
    }

    private void send(String key, Collection<Addressee> addressees, MembershipRequest request, Organization organization, Partnership partnership) {
        for (var addressee : addressees) {
            var arguments = arguments(request, organization, partnership, addressee.language());
            outbox.add(addressee.email(), Texts.get(addressee.language(), key + ".subject", arguments), Texts.get(addressee.language(), key + ".body", arguments));
        }
    }

    private Map<String, Object> arguments(MembershipRequest request, Organization organization, Partnership partnership, Language language) {
        var arguments = new HashMap<String, Object>();
        arguments.put("link", links.page("/membership-requests/" + request.id()));
        arguments.put("organization", organization.name().pick(language));
        arguments.put("partnership", partnership.name().pick(language));
        arguments.put("reason", request.reason() == null ? "" : refData.label("declineReasons", request.reason()).pick(language));
        arguments.put("words", quoted(request.status() == MembershipRequest.Status.open ? request.message() : request.answer()));
        return arguments;
    }

    private static String quoted(String words) {
        return words == null ? "" : "\n> " + words.replace("\n", "\n> ") + "\n";
    }
}
