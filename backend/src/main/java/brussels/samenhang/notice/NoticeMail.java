package brussels.samenhang.notice;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.notice.NoticePeople.Addressee;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.mail.Outbox;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Tells one side what the other did about a notice, each in their own language; never who did it themselves. */
@Singleton
public class NoticeMail {

    private static final String INTERESTED = """
            select organization_id from notice_interest where notice_id = :notice and status in ('introduced', 'interested', 'inContact')""";
    private static final String POSTER = """
            select coalesce(o.name, p.name) as name from notice n left join organization o on o.id = n.organization_id left join partnership p on p.id = n.partnership_id
            where n.id = :notice""";

    @Inject
    Outbox outbox;

    @Inject
    NoticePeople people;

    @Inject
    AccountApi account;

    @Inject
    Links links;

    @Inject
    Sql sql;

    void askedToIntroduce(Notice notice) {
        if (notice.introductionById() != null) {
            send("introduce", people.coordinators(notice.introductionById()), notice.id(), notice.title(), poster(notice.id()), null);
        }
    }

    /** To whoever said to be interested, or was still asked. */
    void ended(Notice notice) {
        var interested = sql.query(INTERESTED).with("notice", notice.id()).list(row -> row.uuid("organization_id"));
        send(notice.status() == NoticeStatus.found ? "found" : "ended", people.editors(interested), notice.id(), notice.title(), poster(notice.id()), notice.outcome());
    }

    public Localized poster(UUID notice) {
        return sql.query(POSTER).with("notice", notice).first(row -> row.localized("name")).orElseThrow();
    }

    /** @param who the organization or partnership the mail is about */
    public void send(String key, Collection<Addressee> addressees, UUID notice, Localized title, Localized who, String words) {
        var own = account.find(account.currentPersonId()).map(AccountApi.KnownPerson::email).orElse(null);
        for (var addressee : addressees) {
            if (!addressee.email().equals(own)) {
                var arguments = Map.of("title", title.pick(addressee.language()), "who", who.pick(addressee.language()),
                        "words", words == null ? "" : "\n> " + words.replace("\n", "\n> ") + "\n", "link", links.page("/notices/" + notice));
                outbox.add(addressee.email(), Texts.get(addressee.language(), "noticeMail." + key + ".subject", arguments),
                        Texts.get(addressee.language(), "noticeMail." + key + ".body", arguments));
            }
        }
    }
}
