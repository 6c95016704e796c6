package brussels.samenhang.membership.confirmation;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.mail.Outbox;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The mails about a question. Each step once: the key of what went out says so, whoever asks twice. */
@Singleton
class ConfirmationMail {

    enum Step {
        asked, reminder, lastReminder
    }

    private static final String ONCE = """
            insert into membership_confirmation_mail (confirmation_id, step, sent_at) values (:id, :step, :now) on conflict do nothing""";
    private static final String ADDRESSEES = """
            select distinct x.email, x.language, o.name as organization_name, p.name as partnership_name, c.due_on, r.message
            from membership_confirmation c
            join membership ms on ms.id = c.membership_id join organization o on o.id = ms.organization_id join partnership p on p.id = ms.partnership_id
            left join membership_confirmation_round r on r.id = c.round_id
            join organization_user u on u.organization_id = o.id and u.role = 'owner' and daterange(u.since, u.until, '[]') @> cast(:today as date)
            join person x on x.id = u.person_id and x.email is not null
            where c.id = :id order by x.email""";

    private record Addressee(String email, Language language, Localized organization, Localized partnership, LocalDate due, String message) {
    }

    @Inject
    Sql sql;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    void send(UUID confirmation, Step step) {
        if (sql.query(ONCE).with("id", confirmation).with("step", step.name()).with("now", clock.instant()).execute() == 0) {
            return;
        }
        for (var to : sql.query(ADDRESSEES).with("id", confirmation).with("today", LocalDate.now(clock))
                .list(row -> new Addressee(row.text("email"), Language.of(row.text("language")).orElse(Language.DEFAULT), row.localized("organization_name"),
                        row.localized("partnership_name"), row.date("due_on"), row.text("message")))) {
            var arguments = Map.<String, Object>of("organization", to.organization().pick(to.language()), "partnership", to.partnership().pick(to.language()),
                    "due", to.due(), "words", to.message() == null ? "" : "\n> " + to.message().replace("\n", "\n> ") + "\n",
                    "link", links.page("/membership-confirmations/" + confirmation));
            outbox.add(to.email(), Texts.get(to.language(), "confirmation." + step + ".subject", arguments), Texts.get(to.language(), "confirmation." + step + ".body", arguments));
        }
    }
}
