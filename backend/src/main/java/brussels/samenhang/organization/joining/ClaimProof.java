package brussels.samenhang.organization.joining;

import brussels.samenhang.organization.EnterpriseNumber;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Account;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What speaks for somebody who asks to act for an organization, beside the own words. It proves nothing by itself: somebody decides. */
@Singleton
class ClaimProof {

    /** Addresses anybody can have say nothing about where somebody works. */
    private static final Set<String> EVERYBODYS = Set.of("gmail.com", "googlemail.com", "hotmail.com", "hotmail.be", "hotmail.fr", "outlook.com", "outlook.be",
            "live.com", "live.be", "msn.com", "yahoo.com", "yahoo.fr", "ymail.com", "icloud.com", "me.com", "mac.com", "proton.me", "protonmail.com", "pm.me",
            "gmx.com", "gmx.net", "aol.com", "mail.com", "zoho.com", "tutanota.com", "telenet.be", "skynet.be", "proximus.be", "scarlet.be", "voo.be", "belgacom.net",
            "orange.fr", "free.fr", "laposte.net");

    private static final String KNOWN = """
            select o.website, o.enterprise_number, array(select c.email from organization_contact c where c.organization_id = o.id and c.email is not null) as mailboxes
            from organization o where o.id = :id""";

    /** @param ownDomain null when the address says nothing */
    record Proof(String ownDomain, String enterpriseNumber, Boolean numberMatches) {
    }

    @Inject
    Sql sql;

    Proof of(UUID organization, Account account, String enterpriseNumber) {
        var number = EnterpriseNumber.normalize(enterpriseNumber);
        return sql.query(KNOWN).with("id", organization).first(row -> {
            var domains = domains(row.text("website"), row.texts("mailboxes"));
            var own = account.emailVerified() ? ownDomain(account.email(), domains).orElse(null) : null;
            return new Proof(own, number, number == null ? null : number.equals(row.text("enterprise_number")));
        }).orElseThrow();
    }

    /** The domain of an address when it is one of those, or below one. */
    static Optional<String> ownDomain(String email, Collection<String> domains) {
        return domain(email).filter(domain -> !EVERYBODYS.contains(domain)).filter(domain -> domains.stream().anyMatch(known -> domain.equals(known) || domain.endsWith("." + known)));
    }

    static Set<String> domains(String website, Collection<String> mailboxes) {
        var domains = new HashSet<String>();
        host(website).ifPresent(domains::add);
        mailboxes.forEach(mailbox -> domain(mailbox).ifPresent(domains::add));
        domains.removeIf(domain -> EVERYBODYS.contains(domain) || !domain.contains("."));
        return domains;
    }

    private static Optional<String> domain(String email) {
        return email == null || !email.contains("@") ? Optional.empty() : Optional.of(email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT).strip());
    }

    private static Optional<String> host(String website) {
        try {
            return Optional.ofNullable(website).map(URI::create).map(URI::getHost).filter(Objects::nonNull).map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
