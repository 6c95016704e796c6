package brussels.samenhang.journal;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class Journal implements JournalApi {

    @Inject
    Sql sql;

    @Inject
    Viewer viewer;

    @Inject
    ObjectMapper json;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Entry entry) {
        sql.query("""
                insert into journal_entry (actor_subject, actor_person_id, act, subject_type, subject_id, partnership_id, organization_id, before, after)
                values (:subject, :person, :act, :subjectType, :subjectId, :partnership, :organization, :before::jsonb, :after::jsonb)""")
                .with("subject", viewer.subject().orElse(null)).with("person", viewer.personId().orElse(null))
                .with("act", entry.act().name()).with("subjectType", entry.subjectType()).with("subjectId", entry.subjectId())
                .with("partnership", entry.partnershipId()).with("organization", entry.organizationId())
                .with("before", text(entry.before())).with("after", text(entry.after())).execute();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID person, List<Entry> entries) {
        if (!entries.isEmpty()) {
            var subject = sql.query("select subject from person where id = :person").with("person", person).first(row -> Optional.ofNullable(row.text("subject"))).flatMap(found -> found).orElse(null);
            sql.copy("journal_entry (actor_subject, actor_person_id, act, subject_type, subject_id, partnership_id, organization_id, before, after)", copy -> entries.forEach(entry ->
                    copy.row(subject, person, entry.act(), entry.subjectType(), entry.subjectId(), entry.partnershipId(), entry.organizationId(), text(entry.before()), text(entry.after()))));
        }
    }

    private String text(Object fields) {
        try {
            return fields == null ? null : json.writeValueAsString(fields);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("Not a record that can be kept: " + fields.getClass(), unwritable);
        }
    }
}
