package brussels.samenhang.journal;

import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
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
            sql.query("""
                    insert into journal_entry (actor_subject, actor_person_id, act, subject_type, subject_id, partnership_id, organization_id, before, after)
                    select p.subject, p.id, e.act, e."subjectType", e."subjectId", e."partnershipId", e."organizationId", e.before, e.after
                    from jsonb_to_recordset(:entries::jsonb) as e (act text, "subjectType" text, "subjectId" uuid, "partnershipId" uuid, "organizationId" uuid,
                      before jsonb, after jsonb) left join person p on p.id = :person""")
                    .with("entries", text(entries)).with("person", person).execute();
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
