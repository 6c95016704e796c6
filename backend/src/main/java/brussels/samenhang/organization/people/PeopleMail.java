package brussels.samenhang.organization.people;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.mail.Outbox;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.OrganizationRole;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Tells people what they may do for an organization, each in the own language. */
@Singleton
class PeopleMail {

    @Inject
    AccountApi accounts;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** The secret stands behind # so that no server on the way writes it down. */
    void invited(UserInvitation invitation, String token) {
        var language = invitation.language();
        var expires = LocalDate.ofInstant(invitation.expiresAt(), clock.getZone());
        send(invitation.email(), language, invitation.handOver() ? "people.mail.handOver" : "people.mail.invited", invitation.organizationId(), Map.of(
                "inviter", accounts.find(invitation.invitedBy()).orElseThrow().name(), "role", role(language, invitation.role()),
                "message", invitation.message() == null ? "" : invitation.message(), "link", links.page("/invitation#" + token),
                "expires", DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of(language.name(), "BE")).format(expires)));
    }

    void accepted(UserInvitation invitation, UUID person) {
        tell(invitation.invitedBy(), "people.mail.accepted", invitation.organizationId(), Map.of("other", accounts.find(person).orElseThrow().name()));
    }

    void roleChanged(UUID organization, UUID person, OrganizationRole role) {
        var to = accounts.find(person).orElseThrow();
        tell(person, "people.mail.roleChanged", organization, Map.of("role", role(to.language(), role)));
    }

    void ended(UUID organization, UUID person) {
        tell(person, "people.mail.ended", organization, Map.of());
    }

    void transferred(UUID organization, UUID to, UUID from) {
        tell(to, "people.mail.transferred", organization, Map.of("other", accounts.find(from).orElseThrow().name()));
    }

    private void tell(UUID person, String key, UUID organization, Map<String, Object> arguments) {
        var to = accounts.find(person).orElseThrow();
        var all = new HashMap<>(arguments);
        all.put("person", to.name());
        send(to.email(), to.language(), key, organization, all);
    }

    private void send(String email, Language language, String key, UUID organization, Map<String, Object> arguments) {
        var all = new HashMap<>(arguments);
        var name = sql.query("select name from organization where id = :id").with("id", organization).first(row -> row.localized("name")).orElseThrow();
        all.put("organization", name.pick(language));
        all.put("page", links.page("/organizations/" + organization));
        var body = Texts.get(language, key + ".body", all).replaceAll("\n{3,}", "\n\n");
        outbox.add(email, Texts.get(language, key + ".subject", all), body);
    }

    private static String role(Language language, OrganizationRole role) {
        return Texts.get(language, "people.role." + role);
    }
}
