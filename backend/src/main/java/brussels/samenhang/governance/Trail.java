package brussels.samenhang.governance;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.persistence.Sql;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * Writes the acts of this feature in the journal. The journal is read by more people than a confidential body lets in,
 * so of such a body it keeps that something was done, when and by whom, and not what.
 */
@Singleton
public class Trail {

    @Inject
    JournalApi journal;

    @Inject
    Sql sql;

    public void record(Act act, String subjectType, UUID subject, UUID body, Object before, Object after) {
        var kept = sql.query("select partnership_id, confidentiality from body where id = :id").with("id", body)
                .first(row -> new Sight.Body(body, row.uuid("partnership_id"), row.text("confidentiality"), false, false, false)).orElseThrow();
        var entry = Entry.of(act, subjectType, subject).in(kept.partnership());
        journal.record(kept.isConfidential() ? entry : entry.from(before).to(after));
    }
}
