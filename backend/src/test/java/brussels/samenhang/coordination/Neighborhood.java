package brussels.samenhang.coordination;

import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A contract of its own for one test: a neighborhood of Oudergem with a partnership, its coordinator, a partner of it, and
 * somebody of an organization elsewhere. Nobody else's data is touched.
 */
final class Neighborhood {

    static final int NIS_CODE = 21002;
    /** Where tests put posts above partnerships, so that these do not turn up in the neighborhoods of others. */
    static final int OTHER_NIS_CODE = 21006;
    static final LocalDate LONG_AGO = LocalDate.of(2022, 1, 1);

    final UUID territory = Ids.next();
    final UUID partnership = Ids.next();
    final UUID organization = Ids.next();
    final UUID coordinatorPost;
    final UUID coordinatorAppointment;
    final Somebody coordinator = new Somebody("Cora Voorbeeld");
    final Somebody partner = new Somebody("Pim Voorbeeld");
    final Somebody outsider = new Somebody("Otto Voorbeeld");

    /** Somebody with an account: known to the database, able to sign in. */
    final class Somebody {
        final UUID id = Ids.next();
        final String subject = UUID.randomUUID().toString();
        final String email = subject.substring(0, 8) + "@samenhang.example";
        final String name;

        Somebody(String name) {
            this.name = name + " " + subject.substring(0, 8);
            insert("insert into person (id, subject, name, email) values (?, ?, ?, ?)", id, subject, this.name, email);
        }

        String token() {
            return Tokens.user(subject, email, name);
        }
    }

    Neighborhood() {
        this(NIS_CODE);
    }

    Neighborhood(int municipality) {
        insert("insert into territory (id, type, name, parent_id) select ?, 'neighborhood', '{\"nl\": \"Testwijk\", \"fr\": \"Quartier test\"}', id from territory where nis_code = ?",
                territory, municipality);
        insert("insert into partnership (id, name, type, territory_id, synthetic) values (?, cast(? as jsonb), 'lwgcContract', ?, true)",
                partnership, "{\"nl\": \"LWGC Testwijk " + partnership + "\"}", territory);
        insert("insert into organization (id, name, type, synthetic) values (?, cast(? as jsonb), 'neighborhoodHouse', true)",
                organization, "{\"nl\": \"Testhuis " + organization + "\"}");
        insert("insert into membership (partnership_id, organization_id, kind, valid_from) values (?, ?, 'partner', ?)", partnership, organization, LONG_AGO);
        insert("insert into organization_user (organization_id, person_id, role, since) values (?, ?, 'reader', ?)", organization, partner.id, LONG_AGO);
        var elsewhere = Ids.next();
        insert("insert into organization (id, name, type, synthetic) values (?, '{\"nl\": \"Elders\"}', 'neighborhoodHouse', true)", elsewhere);
        insert("insert into organization_user (organization_id, person_id, role, since) values (?, ?, 'owner', ?)", elsewhere, outsider.id, LONG_AGO);
        coordinatorPost = post("neighborhoodReferent", "1.00");
        coordinatorAppointment = appointment(coordinatorPost, coordinator.id, LONG_AGO, null);
    }

    UUID post(String roleType, String plannedFte) {
        var id = Ids.next();
        insert("insert into post (id, role_type, scope, partnership_id, planned_fte, valid_from, contact_email) values (?, ?, 'partnership', ?, cast(? as numeric), ?, 'wijk@samenhang.example')",
                id, roleType, partnership, plannedFte, LONG_AGO);
        return id;
    }

    UUID appointment(UUID post, UUID person, LocalDate from, LocalDate until) {
        var id = Ids.next();
        insert("insert into appointment (id, post_id, person_id, fte, valid_from, valid_until) values (?, ?, ?, 0.80, ?, ?)", id, post, person, from, until);
        return id;
    }

    Somebody somebody(String name) {
        return new Somebody(name);
    }

    static UUID otherMunicipality() {
        try (var connection = CDI.current().select(AgroalDataSource.class).get().getConnection();
                var found = connection.createStatement().executeQuery("select id from territory where nis_code = " + OTHER_NIS_CODE)) {
            found.next();
            return found.getObject(1, UUID.class);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    static void insert(String statement, Object... values) {
        try (var connection = CDI.current().select(AgroalDataSource.class).get().getConnection(); var prepared = connection.prepareStatement(statement)) {
            for (var i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i] instanceof LocalDate date ? Date.valueOf(date) : values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
