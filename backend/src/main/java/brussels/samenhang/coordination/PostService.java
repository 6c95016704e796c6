package brussels.samenhang.coordination;

import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What can be done with posts. */
@Singleton
class PostService {

    static final String SUBJECT = "post";
    private static final String KEEP = """
            insert into post_terms (post_id, title, planned_fte, mandate, basis, legal_basis, document_label, document_url, valid_from, valid_until)
            select id, title, planned_fte, mandate, basis, legal_basis, document_label, document_url, :since, :until from post where id = :post""";

    /** What the journal keeps of a post. */
    record Facts(String roleType, Post.Place place, Post.Terms terms, LocalDate validFrom, LocalDate validUntil, String endReason) {

        static Facts of(Post post) {
            return new Facts(post.roleType(), post.place(), post.terms(), post.period().from(), post.period().until(), post.endReason());
        }
    }

    @Inject
    PostRepository posts;

    @Inject
    AppointmentRepository appointments;

    @Inject
    Sql sql;

    @Inject
    RoleTypes roleTypes;

    @Inject
    References references;

    @Inject
    PostViews views;

    @Inject
    JournalApi journal;

    @Inject
    Clock clock;

    @Transactional
    PostView create(NewPost command) {
        var issues = new ArrayList<>(references.check(command.place()));
        var scope = roleTypes.scope(command.roleType()).orElse(null);
        if (scope == null) {
            issues.add(Issue.body(IssueType.referencedResourceNotFound, "roleType", command.roleType()));
        } else {
            requirePlace(scope, command, issues);
            requireOwnBody(scope, command, issues);
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        var post = Post.open(command.roleType(), scope, command.place(), command.body(), command.terms(), command.from(), clock.instant());
        posts.persist(post);
        journal.record(about(Act.postCreated, post).to(Facts.of(post)));
        return views.find(post.id());
    }

    private static void requirePlace(PostScope scope, NewPost command, List<Issue> issues) {
        var given = new EnumMap<PostScope.Place, UUID>(PostScope.Place.class);
        given.put(PostScope.Place.partnership, command.partnership());
        given.put(PostScope.Place.territory, command.territory());
        given.put(PostScope.Place.organization, command.organization());
        given.values().removeIf(Objects::isNull);
        var places = scope.places();
        if (places.stream().noneMatch(given::containsKey)) {
            var names = places.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
            issues.add(Issue.body(IssueType.requiredInput, names, null).because("coordination.placeNeeded", Map.of("place", names)));
        }
        if (given.containsKey(PostScope.Place.territory) && (!places.contains(PostScope.Place.territory) || given.containsKey(PostScope.Place.partnership))) {
            issues.add(Issue.body(IssueType.rejectedInput, "territory", command.territory()).because("coordination.withinPartnership"));
        }
        if (given.containsKey(PostScope.Place.partnership) && places.equals(Set.of(PostScope.Place.territory))) {
            issues.add(Issue.body(IssueType.rejectedInput, "partnership", command.partnership()).because("coordination.abovePartnerships"));
        }
    }

    /** A confidential body is named nowhere outside itself, so no post says that it coordinates it. */
    private void requireOwnBody(PostScope scope, NewPost command, List<Issue> issues) {
        if (command.body() != null && (scope != PostScope.body || !sql.query("select from body where id = :body and partnership_id = :partnership and confidentiality <> 'confidential'")
                .with("body", command.body()).with("partnership", command.partnership()).exists())) {
            issues.add(Issue.body(IssueType.rejectedInput, "body", command.body()).because("coordination.bodyOfPartnership"));
        }
    }

    @Transactional
    PostView edit(UUID id, String ifMatch, MergePatch<PostFields> change) {
        var post = locked(id);
        Etags.require(ifMatch, post.version());
        var before = Facts.of(post);
        var fields = change.applyTo(PostFields.of(post.terms()));
        var from = effective(fields.from(), post);
        if (post.leavesBehind(fields.terms(), from)) {
            sql.query(KEEP).with("post", id).with("since", post.statedFrom()).with("until", from.minusDays(1)).execute();
        }
        post.restate(fields.terms(), from, clock.instant());
        journal.record(about(Act.postChanged, post).from(before).to(Facts.of(post)));
        return views.find(id);
    }

    /** Today when nobody says otherwise; of a post that is still to begin, its first day. */
    private LocalDate effective(LocalDate asked, Post post) {
        var today = LocalDate.now(clock);
        if (asked != null && asked.isAfter(today)) {
            throw Problem.badRequest(Issue.body(IssueType.outOfRange, "from", asked).because("coordination.notInFuture"));
        }
        return asked != null ? asked : post.statedFrom().isAfter(today) ? post.statedFrom() : today;
    }

    /** Refused while somebody holds the post beyond its last day: their leaving has a reason of its own. */
    @Transactional
    PostView end(UUID id, PostEnding ending) {
        var post = locked(id);
        var before = Facts.of(post);
        post.end(ending.on(), ending.reason(), clock.instant());
        if (appointments.anyAfter(id, ending.on())) {
            throw Problem.of(ProblemType.stateConflict).because("coordination.postStillHeld", Map.of("on", ending.on()));
        }
        journal.record(about(Act.postEnded, post).from(before).to(Facts.of(post)));
        return views.find(id);
    }

    private Post locked(UUID id) {
        return posts.lock(id).orElseThrow(() -> Problem.notFound("postId", id));
    }

    static Entry about(Act act, Post post) {
        return Entry.of(act, SUBJECT, post.id()).in(post.place().partnership()).by(post.place().organization());
    }
}
