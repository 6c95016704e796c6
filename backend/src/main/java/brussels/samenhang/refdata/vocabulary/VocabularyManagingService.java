package brussels.samenhang.refdata.vocabulary;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.refdata.vocabulary.ManagedVocabulary.ManagedTerm;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.persistence.Query;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The acts of the administration on a closed list; each makes a new version of it. */
@Singleton
class VocabularyManagingService {

    private static final String KIND = "vocabulary";
    private static final String ADD = """
            insert into vocabulary_term (vocabulary, code, label, definition, note, attributes, position, edited_at)
            select :vocabulary, :code, :label::jsonb, :definition::jsonb, :note::jsonb,
              coalesce((select attributes from vocabulary_term where vocabulary = :vocabulary and code = :like), '{}'),
              (select coalesce(max(position), 0) + 1 from vocabulary_term where vocabulary = :vocabulary), :now""";
    private static final String EDIT = """
            update vocabulary_term set label = :label::jsonb, definition = :definition::jsonb, note = :note::jsonb, edited_at = :now
            where vocabulary = :vocabulary and code = :code""";
    private static final String END = """
            update vocabulary_term set valid_until = :on, replaced_by = :useInstead, edited_at = :now where vocabulary = :vocabulary and code = :code""";
    private static final String ORDER = """
            update vocabulary_term t set position = listed.position
            from unnest(cast(:codes as text[])) with ordinality as listed (code, position) where t.vocabulary = :vocabulary and t.code = listed.code""";
    private static final String CHANGE = """
            insert into vocabulary_change (vocabulary, version, act, codes, before, after, changed_at, changed_by)
            select v.code, v.version, :act, :codes, :before::jsonb, :after::jsonb, :now, :by from vocabulary v where v.code = :vocabulary""";

    @Inject
    VocabularyManagingReader reader;

    @Inject
    AccountApi account;

    @Inject
    JournalApi journal;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Transactional
    ManagedTerm add(String vocabulary, NewTerm asked) {
        var list = locked(vocabulary);
        requireOpen(list);
        var issues = new ArrayList<>(asked.words().issues("words."));
        if (asked.like() == null && list.likeNeeded()) {
            issues.add(Issue.body(IssueType.requiredInput, "like", null));
        }
        if (asked.like() != null && list.terms().stream().noneMatch(term -> term.code().equals(asked.like()))) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "like", asked.like()));
        }
        throwIfAny(issues);
        requireNew(list, null, asked.words());
        var code = TermCode.of(asked.words().label().en(), list.terms().stream().map(ManagedTerm::code).collect(Collectors.toSet()));
        words(ADD, list, code, asked.words()).with("like", asked.like()).execute();
        sql.query("update vocabulary set ordered_at = coalesce(ordered_at, :now) where code = :code").with("now", clock.instant()).with("code", vocabulary).execute();
        changed(list, VocabularyVersion.Act.added, Act.termAdded, List.of(code), null, asked.words());
        return term(reader.find(vocabulary), code);
    }

    @Transactional
    ManagedVocabulary edit(String vocabulary, String code, String ifMatch, MergePatch<TermWords> patch) {
        var list = locked(vocabulary);
        Etags.require(ifMatch, list.version());
        var known = term(list, code);
        var before = new TermWords(known.label(), known.definition(), known.note());
        var after = patch.applyTo(before);
        throwIfAny(after.issues(""));
        requireNew(list, code, after);
        if (!after.equals(before)) {
            words(EDIT, list, code, after).execute();
            changed(list, VocabularyVersion.Act.edited, Act.termEdited, List.of(code), before, after);
        }
        return reader.find(vocabulary);
    }

    @Transactional
    ManagedVocabulary retire(String vocabulary, String code, TermRetirement retirement) {
        var list = locked(vocabulary);
        requireOpen(list);
        var known = term(list, code);
        if (known.fixed()) {
            throw Problem.of(ProblemType.stateConflict).because("refData.termNeeded");
        }
        if (!known.offered()) {
            throw Problem.of(ProblemType.stateConflict).because("refData.alreadyRetired");
        }
        var instead = retirement.useInstead();
        if (instead != null && list.terms().stream().noneMatch(term -> term.code().equals(instead) && term.offered() && !instead.equals(code))) {
            throw Problem.badRequest(Issue.body(IssueType.rejectedInput, "useInstead", instead).because("refData.insteadNotOffered"));
        }
        var on = Objects.requireNonNullElseGet(retirement.on(), () -> LocalDate.now(clock).minusDays(1));
        end(list, code, on, instead);
        changed(list, VocabularyVersion.Act.retired, Act.termRetired, List.of(code), null, new TermRetirement(on, instead));
        return reader.find(vocabulary);
    }

    @Transactional
    ManagedVocabulary reopen(String vocabulary, String code) {
        var list = locked(vocabulary);
        requireOpen(list);
        if (term(list, code).validUntil() == null) {
            throw Problem.of(ProblemType.stateConflict).because("refData.notRetired");
        }
        end(list, code, null, null);
        changed(list, VocabularyVersion.Act.reopened, Act.termReopened, List.of(code), null, null);
        return reader.find(vocabulary);
    }

    @Transactional
    ManagedVocabulary order(String vocabulary, String ifMatch, TermOrder order) {
        var list = locked(vocabulary);
        Etags.require(ifMatch, list.version());
        var offered = list.terms().stream().filter(ManagedTerm::offered).map(ManagedTerm::code).toList();
        if (order.codes().size() != offered.size() || !new HashSet<>(order.codes()).equals(new HashSet<>(offered))) {
            throw Problem.badRequest(Issue.body(IssueType.equalExpected, "codes", null).because("refData.orderIncomplete"));
        }
        sql.query(ORDER).with("vocabulary", vocabulary).with("codes", order.codes()).execute();
        sql.query("update vocabulary set ordered_at = :now where code = :code").with("now", clock.instant()).with("code", vocabulary).execute();
        changed(list, VocabularyVersion.Act.reordered, Act.vocabularyReordered, List.of(), new TermOrder(offered), order);
        return reader.find(vocabulary);
    }

    /** As it is now, with nobody else changing it until this act is over. */
    private ManagedVocabulary locked(String vocabulary) {
        sql.query("select 1 from vocabulary where code = :code for update").with("code", vocabulary).list(row -> true);
        return reader.find(vocabulary);
    }

    private static void requireOpen(ManagedVocabulary list) {
        if (list.fixed()) {
            throw Problem.of(ProblemType.stateConflict).because("refData.fixed");
        }
    }

    /** Two terms with one name cannot be told apart by who fills in a form. */
    private static void requireNew(ManagedVocabulary list, String code, TermWords words) {
        var same = list.terms().stream().filter(term -> !term.code().equals(code)).filter(term -> term.offered()
                && words.label().texts().anyMatch(text -> term.label().texts().anyMatch(text::equalsIgnoreCase))).findFirst();
        same.ifPresent(term -> {
            throw Problem.of(ProblemType.stateConflict).because("refData.sameLabel", Map.of("code", term.code()));
        });
    }

    private static ManagedTerm term(ManagedVocabulary list, String code) {
        return list.terms().stream().filter(term -> term.code().equals(code)).findFirst().orElseThrow(() -> Problem.notFound("term", code));
    }

    private Query words(String statement, ManagedVocabulary list, String code, TermWords words) {
        return sql.query(statement).with("vocabulary", list.code()).with("code", code).with("label", text(words.label()))
                .with("definition", text(words.definition())).with("note", text(words.note())).with("now", clock.instant());
    }

    private void end(ManagedVocabulary list, String code, LocalDate on, String useInstead) {
        sql.query(END).with("vocabulary", list.code()).with("code", code).with("on", on).with("useInstead", useInstead).with("now", clock.instant()).execute();
    }

    private void changed(ManagedVocabulary list, VocabularyVersion.Act act, Act journaled, List<String> codes, Object before, Object after) {
        sql.query("update vocabulary set version = version + 1 where code = :code").with("code", list.code()).execute();
        sql.query(CHANGE).with("vocabulary", list.code()).with("act", act).with("codes", codes).with("before", text(before)).with("after", text(after))
                .with("now", clock.instant()).with("by", account.currentPersonId()).execute();
        journal.record(Entry.of(journaled, KIND, id(list.code())).from(before).to(after));
    }

    private UUID id(String vocabulary) {
        return sql.query("select id from vocabulary where code = :code").with("code", vocabulary).first(row -> row.uuid("id")).orElseThrow();
    }

    private String text(Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("Not words that can be kept: " + value.getClass(), unwritable);
        }
    }

    private static void throwIfAny(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }
}
