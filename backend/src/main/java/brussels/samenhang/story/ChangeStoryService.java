package brussels.samenhang.story;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.partnership.PartnershipApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.story.ChangeStoryCommands.NewStory;
import brussels.samenhang.story.ChangeStoryCommands.Review;
import brussels.samenhang.story.ChangeStoryCommands.Selection;
import brussels.samenhang.story.ChangeStoryCommands.Verdict;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The acts on change stories. The journal keeps that something was done, never what was told: an agreement can be taken back. */
@Singleton
class ChangeStoryService {

    private static final String KIND = "changeStory";

    @Inject
    ChangeStoryRepository stories;

    @Inject
    ChangeStoryReader reader;

    @Inject
    ChangeStoryRules rules;

    @Inject
    PartnershipApi partnerships;

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

    ChangeStoryView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("changeStoryId", id));
    }

    @Transactional
    ChangeStoryView write(NewStory asked) {
        partnerships.find(asked.partnership()).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "partnership", asked.partnership()));
        throwIfAny(rules.check(asked.fields(), "fields."));
        var story = ChangeStory.write(asked.partnership(), asked.fields(), account.currentPersonId(), LocalDate.now(clock), clock.instant());
        stories.persist(story);
        return saved(Act.storyWritten, story);
    }

    @Transactional
    ChangeStoryView edit(UUID id, String ifMatch, MergePatch<ChangeStoryFields> patch) {
        var story = get(id);
        Etags.require(ifMatch, story.version());
        var before = story.fields();
        var after = patch.applyTo(before);
        throwIfAny(rules.check(before, after));
        story.describe(after, clock.instant());
        return saved(Act.storyEdited, story);
    }

    @Transactional
    ChangeStoryView review(UUID id, String ifMatch, Review review) {
        var story = get(id);
        Etags.require(ifMatch, story.version());
        if (review.verdict() == Verdict.returned && review.note() == null) {
            throw Problem.badRequest(Issue.body(IssueType.requiredInput, "note", null).because("story.noteNeeded"));
        }
        story.review(review, clock.instant());
        return saved(review.verdict() == Verdict.accepted ? Act.storyAccepted : Act.storyReturned, story);
    }

    @Transactional
    ChangeStoryView select(UUID id, Selection selection) {
        var story = get(id);
        story.requireAccepted();
        throwIfAny(check(story, selection));
        sql.query("""
                insert into change_story_selection (story_id, body_id, partnership_id, selected_on, reason) values (:story, :body, :partnership, :on, :reason::jsonb)""").with("story", id)
                .with("body", selection.body()).with("partnership", story.partnershipId()).with("on", selection.on()).with("reason", text(selection.reason())).execute();
        story.touch(clock.instant());
        return saved(Act.storySelected, story);
    }

    /** What bodies said of the story goes with it. */
    @Transactional
    void withdraw(UUID id) {
        var story = get(id);
        story.withdraw(clock.instant());
        stories.flush();
        sql.query("delete from change_story_selection where story_id = :story").with("story", id).execute();
        journal.record(Entry.of(Act.storyWithdrawn, KIND, id).in(story.partnershipId()));
    }

    private List<Issue> check(ChangeStory story, Selection selection) {
        var issues = new ArrayList<>(rules.past("on", selection.on()));
        issues.addAll(ChangeStoryRules.personal("reason", selection.reason()));
        if (sql.query("select id from body where id = :body and partnership_id = :partnership").with("body", selection.body()).with("partnership", story.partnershipId()).first(row -> row.uuid("id")).isEmpty()) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "body", selection.body()).because("story.otherBody"));
        }
        return issues;
    }

    private ChangeStoryView saved(Act act, ChangeStory story) {
        stories.flush();
        journal.record(Entry.of(act, KIND, story.id()).in(story.partnershipId()));
        return read(story.id());
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    private ChangeStory get(UUID id) {
        return stories.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("changeStoryId", id));
    }

    private static void throwIfAny(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }
}
