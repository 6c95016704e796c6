package brussels.samenhang.network.link;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.network.link.LinkPeople.Addressee;
import brussels.samenhang.partnership.PartnershipApi;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.mail.Outbox;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.UUID;

/** Tells one side what the other did, each coordinator in their own language. */
@Singleton
class LinkMail {

    @Inject
    Outbox outbox;

    @Inject
    LinkPeople people;

    @Inject
    PartnershipApi partnerships;

    @Inject
    RefDataApi refData;

    @Inject
    AccountApi account;

    @Inject
    Links links;

    void proposed(PartnershipLink link, String type) {
        send("proposed", people.coordinators(link.otherPartnershipId()), link, link.partnershipId(), type, link.message());
    }

    void answered(PartnershipLink link) {
        send(link.status() == PartnershipLink.Status.accepted ? "accepted" : "declined", people.coordinators(link.partnershipId()), link, link.otherPartnershipId(), null, link.answer());
    }

    /** To the side that did not end it; a network outside the product is nobody to write to. */
    void ended(PartnershipLink link, UUID by) {
        var told = by.equals(link.partnershipId()) ? link.otherPartnershipId() : link.partnershipId();
        if (told != null) {
            send("ended", people.coordinators(told), link, by, null, link.endNote());
        }
    }

    private void send(String key, Collection<Addressee> addressees, PartnershipLink link, UUID from, String type, String words) {
        var own = account.find(account.currentPersonId()).map(AccountApi.KnownPerson::email).orElse(null);
        var partnership = partnerships.find(from).orElseThrow().name();
        for (var addressee : addressees) {
            if (!addressee.email().equals(own)) {
                var arguments = new HashMap<String, Object>();
                arguments.put("partnership", partnership.pick(addressee.language()));
                arguments.put("type", type == null ? "" : refData.label("linkTypes", type).pick(addressee.language()));
                arguments.put("on", link.validUntil() == null ? "" : link.validUntil());
                arguments.put("words", words == null ? "" : "\n> " + words.replace("\n", "\n> ") + "\n");
                arguments.put("link", links.page("/partnership-links/" + link.id()));
                outbox.add(addressee.email(), Texts.get(addressee.language(), "linkMail." + key + ".subject", arguments),
                        Texts.get(addressee.language(), "linkMail." + key + ".body", arguments));
            }
        }
    }
}
