package brussels.samenhang.organization;

import brussels.samenhang.shared.persistence.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What a record said at the end of a day, as the journal tells: it was what the first change after that day found. */
@Singleton
class OrganizationPast {

    private static final String FOUND = """
            select
              (select j.before from journal_entry j where j.subject_type = 'organization' and j.subject_id = :id and j.at >= :after and jsonb_exists(j.before, 'name')
                order by j.id limit 1) as fields,
              (select j.before from journal_entry j where j.subject_type = 'organization' and j.subject_id = :id and j.at >= :after and jsonb_exists(j.before, 'status')
                order by j.id limit 1) as standing,
              (select j.before -> 'lastConfirmedOn' from journal_entry j where j.subject_type = 'organization' and j.subject_id = :id and j.at >= :after
                and jsonb_exists(j.before, 'lastConfirmedOn') order by j.id limit 1) as confirmed""";

    /** How an organization stands in the register. */
    record Standing(OrganizationStatus status, LocalDate verifiedOn, LocalDate lastConfirmedOn) {
    }

    /** The record then, without names of persons, and how it stood in the register. */
    record Then(OrganizationFields fields, Standing standing) {
    }

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private final ObjectMapper lenient;

    OrganizationPast(ObjectMapper json) {
        // An entry of years ago may say things that are no longer asked.
        lenient = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    Then of(UUID id, LocalDate day, OrganizationFields fields, Standing standing) {
        var after = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return sql.query(FOUND).with("id", id).with("after", after).first(row -> {
            var found = row.json("fields", JsonNode.class);
            var stood = row.json("standing", JsonNode.class);
            var confirmed = row.json("confirmed", LocalDate.class);
            return new Then(found == null ? fields.withoutPersons() : read(found), new Standing(
                    stood == null ? standing.status() : OrganizationStatus.valueOf(stood.get("status").asText()),
                    stood == null || !stood.hasNonNull("statusVerifiedOn") ? standing.verifiedOn() : LocalDate.parse(stood.get("statusVerifiedOn").asText()),
                    confirmed == null ? standing.lastConfirmedOn() : confirmed));
        }).orElseThrow();
    }

    private OrganizationFields read(JsonNode found) {
        try {
            return lenient.treeToValue(found, OrganizationFields.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Journal", unreadable);
        }
    }
}
