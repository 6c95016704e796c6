package brussels.samenhang.indicator.comment;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.indicator.comment.FigureCommentCommands.Answer;
import brussels.samenhang.indicator.comment.FigureCommentCommands.Hiding;
import brussels.samenhang.indicator.comment.FigureCommentCommands.NewComment;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.PersonalData;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The acts on comments. The journal keeps that something was done, never what was said: whoever said it can take it back. */
@Singleton
class FigureCommentService {

    private static final String KIND = "figureComment";

    @Inject
    FigureCommentRepository comments;

    @Inject
    FigureCommentReader reader;

    @Inject
    AccountApi account;

    @Inject
    JournalApi journal;

    @Inject
    Clock clock;

    FigureCommentView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("figureCommentId", id));
    }

    @Transactional
    FigureCommentView write(NewComment asked) {
        refusePersonalData("fields.words", asked.fields().words());
        var commented = figure(asked.observation());
        var comment = FigureComment.write(asked.observation(), commented.partnership(), asked.organization(), commented.figure(), asked.fields(), account.currentPersonId(),
                LocalDate.now(clock), clock.instant());
        comments.persist(comment);
        return saved(Act.figureCommentWritten, comment);
    }

    @Transactional
    FigureCommentView edit(UUID id, String ifMatch, MergePatch<FigureCommentFields> patch) {
        var comment = get(id);
        Etags.require(ifMatch, comment.version());
        var fields = patch.applyTo(comment.fields());
        refusePersonalData("words", fields.words());
        comment.put(fields, figure(comment.observationId()).figure(), clock.instant());
        return saved(Act.figureCommentEdited, comment);
    }

    @Transactional
    FigureCommentView answer(UUID id, String ifMatch, Answer answer) {
        var comment = get(id);
        Etags.require(ifMatch, comment.version());
        refusePersonalData("words", answer.words());
        comment.answer(answer.words(), LocalDate.now(clock), clock.instant());
        return saved(Act.figureCommentAnswered, comment);
    }

    @Transactional
    FigureCommentView hide(UUID id, Hiding hiding) {
        var comment = get(id);
        comment.hide(hiding.reason(), clock.instant());
        return saved(Act.figureCommentHidden, comment);
    }

    @Transactional
    FigureCommentView showAgain(UUID id) {
        var comment = get(id);
        comment.showAgain(clock.instant());
        return saved(Act.figureCommentShown, comment);
    }

    @Transactional
    void withdraw(UUID id) {
        var comment = get(id);
        comment.withdraw(clock.instant());
        record(Act.figureCommentWithdrawn, comment);
    }

    private FigureCommentView saved(Act act, FigureComment comment) {
        record(act, comment);
        return read(comment.id());
    }

    private void record(Act act, FigureComment comment) {
        comments.flush();
        journal.record(Entry.of(act, KIND, comment.id()).in(comment.partnershipId()).by(comment.organizationId()));
    }

    private FigureCommentReader.Commented figure(UUID observation) {
        return reader.figure(observation).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "observation", observation));
    }

    private FigureComment get(UUID id) {
        return comments.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("figureCommentId", id));
    }

    /** What was typed is not sent back: it may be what should not have been written down. */
    private static void refusePersonalData(String name, Localized words) {
        if (PersonalData.in(words)) {
            throw Problem.badRequest(Issue.body(IssueType.rejectedInput, name, null).because("comment.personal"));
        }
    }
}
