package brussels.samenhang.savedview;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.savedview.SavedViewFields.Audience;
import brussels.samenhang.savedview.SavedViewView.Rhythm;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The acts on saved views. They are somebody's own, so the journal of the register does not tell of them. */
@Singleton
class SavedViewService {

    @Inject
    SavedViewRepository views;

    @Inject
    SavedViewReader reader;

    @Inject
    AccountApi account;

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    SavedViewView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("savedViewId", id));
    }

    @Transactional
    SavedViewView save(SavedViewFields fields) {
        check(fields);
        var view = SavedView.save(account.currentPersonId(), fields, clock.instant());
        views.persistAndFlush(view);
        return read(view.id());
    }

    @Transactional
    SavedViewView edit(UUID id, String ifMatch, MergePatch<SavedViewFields> patch) {
        var view = get(id);
        Etags.require(ifMatch, view.version());
        var fields = patch.applyTo(view.fields());
        check(fields);
        view.describe(fields, clock.instant());
        views.flush();
        sql.query("delete from saved_view_subscription where saved_view_id = :id and rhythm = 'onChange' and not :figures").with("id", id)
                .with("figures", Address.of(fields.address()).isOfFigures()).execute();
        return read(id);
    }

    @Transactional
    void remove(UUID id) {
        views.delete(get(id));
    }

    @Transactional
    SavedViewView subscribe(UUID id, Rhythm rhythm) {
        var view = read(id);
        if (!view.rhythms().contains(rhythm)) {
            throw Problem.badRequest(Issue.body(IssueType.rejectedInput, "rhythm", rhythm).because("savedview.noFigures"));
        }
        sql.query("""
                insert into saved_view_subscription (saved_view_id, person_id, rhythm, told_at) values (:view, :person, :rhythm, :now)
                on conflict on constraint pk_saved_view_subscription do update set rhythm = excluded.rhythm""").with("view", id).with("person", account.currentPersonId())
                .with("rhythm", rhythm).with("now", clock.instant()).execute();
        return read(id);
    }

    @Transactional
    void unsubscribe(UUID id) {
        read(id);
        sql.query("delete from saved_view_subscription where saved_view_id = :view and person_id = :person").with("view", id).with("person", account.currentPersonId()).execute();
    }

    /** Whoever has the mail may end it; a second time, or a token nobody has, tells no more. */
    @Transactional
    void unsubscribe(SavedViewView.Unsubscription ended) {
        sql.query("delete from saved_view_subscription where token = :token").with("token", ended.token()).execute();
    }

    private void check(SavedViewFields fields) {
        var issues = new ArrayList<Issue>();
        if (!Address.isValid(fields.address())) {
            issues.add(Issue.body(IssueType.rejectedInput, "address", fields.address()).because("savedview.address"));
        }
        if ((fields.audience() == Audience.partnership) != (fields.partnership() != null)) {
            issues.add(Issue.body(fields.partnership() == null ? IssueType.requiredInput : IssueType.rejectedInput, "partnership", fields.partnership()).because("savedview.partnership"));
        }
        issues.addAll(sharing(fields));
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    private List<Issue> sharing(SavedViewFields fields) {
        var may = switch (fields.audience()) {
            case own -> true;
            case administration -> viewer.isAdministration();
            case partnership -> fields.partnership() == null || viewer.isAdministration() && sql.query("select from partnership where id = :id").with("id", fields.partnership()).exists()
                    || viewer.coordinates(fields.partnership());
        };
        return may ? List.of() : List.of(Issue.body(IssueType.rejectedInput, "audience", fields.audience()).because("savedview.sharing"));
    }

    /** Somebody else's is as if it were not there. */
    private SavedView get(UUID id) {
        var self = account.currentPersonId();
        return views.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(view -> view.isOf(self)).orElseThrow(() -> Problem.notFound("savedViewId", id));
    }
}
