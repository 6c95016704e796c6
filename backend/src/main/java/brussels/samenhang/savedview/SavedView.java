package brussels.samenhang.savedview;

import brussels.samenhang.savedview.SavedViewFields.Audience;
import brussels.samenhang.shared.persistence.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A page with its filters, under a name. */
@Entity
@Table(name = "saved_view")
class SavedView {

    @Id
    private UUID id;
    private UUID personId;
    private String name;
    private String address;
    private String note;
    @Enumerated(EnumType.STRING)
    private Audience audience;
    private UUID partnershipId;
    private Instant updatedAt;
    @Version
    private int version;

    protected SavedView() {
    }

    static SavedView save(UUID person, SavedViewFields fields, Instant now) {
        var view = new SavedView();
        view.id = Ids.next();
        view.personId = person;
        view.describe(fields, now);
        return view;
    }

    void describe(SavedViewFields fields, Instant now) {
        name = fields.name();
        address = fields.address();
        note = fields.note();
        audience = fields.audience();
        partnershipId = fields.partnership();
        updatedAt = now;
    }

    SavedViewFields fields() {
        return new SavedViewFields(name, address, note, audience, partnershipId);
    }

    boolean isOf(UUID person) {
        return personId.equals(person);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }
}
