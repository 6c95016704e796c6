package brussels.samenhang.coordination;

import brussels.samenhang.coordination.FundingStatement.Share;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who pays a post: said anew as a whole from a day on, so that shares always belong together. */
@Singleton
class FundingService {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final String CLOSE = """
            update post_funding set valid_until = cast(:from as date) - 1
            where post_id = :post and valid_from < :from and coalesce(valid_until, :from) >= :from""";
    private static final String REPLACED = "delete from post_funding where post_id = :post and valid_from >= :from";
    private static final String ADD = """
            insert into post_funding (post_id, organization_id, funder, instrument, share, valid_from)
            values (:post, :organization, :funder, :instrument, :share, :from)""";
    private static final String SHARES = """
            select organization_id, funder, instrument, share from post_funding
            where post_id = :post and daterange(valid_from, valid_until, '[]') @> cast(:from as date) order by share desc, id""";

    /** What the journal keeps. */
    record Facts(LocalDate from, List<Share> funding) {
    }

    @Inject
    PostRepository posts;

    @Inject
    References references;

    @Inject
    PostViews views;

    @Inject
    JournalApi journal;

    @Inject
    Sql sql;

    @Transactional
    PostView state(UUID id, FundingStatement said) {
        var post = posts.lock(id).orElseThrow(() -> Problem.notFound("postId", id));
        check(post, said);
        var before = new Facts(said.from(), shares(id, said.from()));
        sql.query(REPLACED).with("post", id).with("from", said.from()).execute();
        sql.query(CLOSE).with("post", id).with("from", said.from()).execute();
        said.shares().forEach(share -> sql.query(ADD).with("post", id).with("organization", share.organization()).with("funder", share.funder())
                .with("instrument", share.instrument()).with("share", share.share()).with("from", said.from()).execute());
        journal.record(PostService.about(Act.postFundingStated, post).from(before).to(new Facts(said.from(), said.shares())));
        return views.find(id);
    }

    private void check(Post post, FundingStatement said) {
        var issues = new ArrayList<Issue>();
        for (var i = 0; i < said.shares().size(); i++) {
            var share = said.shares().get(i);
            if (share.organization() == null == (share.funder() == null)) {
                issues.add(Issue.body(IssueType.exactlyOneOfExpected, "shares[" + i + "].organization, shares[" + i + "].funder", null));
            }
            issues.addAll(references.organization("shares[" + i + "].organization", share.organization()));
        }
        var sum = said.shares().stream().map(Share::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(ALL) > 0) {
            issues.add(Issue.body(IssueType.outOfRange, "shares", sum.toPlainString()).because("coordination.fundingOverAll", Map.of("sum", sum.toPlainString())));
        }
        if (said.from().isBefore(post.period().from())) {
            issues.add(Issue.body(IssueType.invalidPeriod, "from", said.from()).because("coordination.beforePost", Map.of("from", post.period().from())));
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
    }

    private List<Share> shares(UUID post, LocalDate day) {
        return sql.query(SHARES).with("post", post).with("from", day)
                .list(row -> new Share(row.uuid("organization_id"), row.text("funder"), row.text("instrument"), row.decimal("share")));
    }
}
