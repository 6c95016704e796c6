package brussels.samenhang.governance.rule;

import brussels.samenhang.governance.rule.RuleView.NewRule;
import brussels.samenhang.governance.rule.RuleView.NewVersion;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.partnership.PartnershipApi;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.persistence.Ids;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Publishing: a version is never changed, a later one follows it. */
@Singleton
class RuleService {

    private static final String KIND = "partnershipRule";

    @Inject
    RuleReader reader;

    @Inject
    PartnershipApi partnerships;

    @Inject
    RefDataApi refData;

    @Inject
    JournalApi journal;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    RuleView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("ruleId", id));
    }

    @Transactional
    RuleView publish(NewRule asked) {
        partnerships.find(asked.partnership()).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "partnership", asked.partnership()));
        var issues = refData.check("ruleKinds", Issue.In.body, "kind", asked.kind());
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        var id = Ids.next();
        sql.query("insert into partnership_rule (id, partnership_id, kind, title) values (:id, :partnership, :kind, :title::jsonb)").with("id", id)
                .with("partnership", asked.partnership()).with("kind", asked.kind()).with("title", text(asked.title())).execute();
        write(id, asked.version(), "version.");
        journal.record(Entry.of(Act.rulePublished, KIND, id).in(asked.partnership()).to(asked));
        return read(id);
    }

    @Transactional
    RuleView add(UUID id, NewVersion version) {
        var partnership = sql.query("select partnership_id from partnership_rule where id = :id for update").with("id", id).first(row -> row.uuid("partnership_id"))
                .orElseThrow(() -> Problem.notFound("ruleId", id));
        sql.query("""
                update partnership_rule_version set effective_until = cast(:from as date) - 1 where rule_id = :rule and effective_from < :from
                  and (effective_until is null or effective_until >= :from)""").with("rule", id).with("from", version.effectiveFrom()).execute();
        write(id, version, "");
        journal.record(Entry.of(Act.ruleVersionPublished, KIND, id).in(partnership).to(version));
        return read(id);
    }

    private void write(UUID rule, NewVersion version, String at) {
        if (version.text() == null && version.url() == null) {
            throw Problem.badRequest(Issue.body(IssueType.anyOfExpected, at + "text", null).because("rule.textOrAddress"));
        }
        if (version.effectiveUntil() != null && version.effectiveUntil().isBefore(version.effectiveFrom())) {
            throw Problem.badRequest(Issue.body(IssueType.invalidPeriod, at + "effectiveUntil", version.effectiveUntil()));
        }
        sql.query("""
                insert into partnership_rule_version (rule_id, label, text, url, note, effective_from, effective_until, published_at)
                values (:rule, :label, :text::jsonb, :url, :note::jsonb, :from, :until, :now)""").with("rule", rule).with("label", version.label()).with("text", text(version.text()))
                .with("url", version.url()).with("note", text(version.note())).with("from", version.effectiveFrom()).with("until", version.effectiveUntil()).with("now", clock.instant()).execute();
    }

    private String text(Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
