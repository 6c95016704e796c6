package brussels.samenhang.membership;

import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Whom to ask for at a member, over time. Addresses and numbers only of who it is now: those stand with the membership. */
@Singleton
class MembershipContacts {

    private static final String CONTACTS = """
            select p.name, c.function, c.valid_from, c.valid_until from membership_contact c join person p on p.id = c.person_id
            where c.membership_id = :membership order by c.valid_from desc""";

    @Inject
    Sql sql;

    List<MembershipContactView> of(UUID membership) {
        return sql.query(CONTACTS).with("membership", membership)
                .list(row -> new MembershipContactView(row.text("name"), row.text("function"), row.date("valid_from"), row.date("valid_until")));
    }
}
