package brussels.samenhang.coordination;

import brussels.samenhang.shared.text.Localized;
import brussels.samenhang.shared.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CoordinationDashboard", title = "Who coordinates what, where, since when")
record CoordinationDashboard(
        @Schema(required = true, description = "The day everything below is of.") LocalDate asOf,
        @Schema(required = true, description = "How to read the numbers.") Localized context,
        @Schema(required = true) Summary summary,
        @Schema(required = true, description = "Vacancies first; never a ranking.") List<PostItem> items) {

    private static final int THIRD = 3;

    @Schema(name = "CoordinationSummary", title = "Posts in numbers")
    record Summary(
            @Schema(required = true) int posts,
            @Schema(required = true, description = "Held by nobody.") int vacant,
            @Schema(required = true, description = "Held only by somebody who stands in.") int covered,
            @Schema(required = true) int filled,
            @Schema(required = true, description = "Sum of what is known, in full-time equivalents.", type = SchemaType.STRING, format = "number", examples = "14.80") BigDecimal plannedFte,
            @Schema(required = true, description = "Posts whose planned FTE is not known and not in the sum.") int plannedFteUnknown,
            @Schema(required = true, description = "Sum of what is known, in full-time equivalents.", type = SchemaType.STRING, format = "number", examples = "12.30") BigDecimal actualFte,
            @Schema(required = true, description = "Posts whose FTE at work is not known and not in the sum.") int actualFteUnknown,
            @Schema(required = true, description = "Posts with a third holder, or more, within a year.") int thirdHolderWithinYear,
            @Schema(required = true, description = "How many posts each finding is made about; what is made about none is left out.") List<Found> findings) {
    }

    @Schema(name = "CoordinationFinding", title = "How many posts a finding is made about")
    record Found(@Schema(required = true) PostFinding.Code code, @Schema(required = true) int posts) {
    }

    static CoordinationDashboard of(LocalDate day, List<PostItem> posts) {
        return new CoordinationDashboard(day, Texts.localized("coordination.dashboardContext", Map.of()), summary(posts), posts);
    }

    private static Summary summary(List<PostItem> posts) {
        return new Summary(posts.size(), count(posts, PostState.vacant), count(posts, PostState.covered), count(posts, PostState.filled),
                sum(posts, PostItem::plannedFte), unknown(posts, PostItem::plannedFte),
                sum(posts, PostItem::actualFte), unknown(posts, PostItem::actualFte),
                (int) posts.stream().filter(post -> post.holdersWithinYear() != null && post.holdersWithinYear() >= THIRD).count(),
                Arrays.stream(PostFinding.Code.values()).map(code -> new Found(code, found(posts, code))).filter(found -> found.posts() > 0).toList());
    }

    private static int found(List<PostItem> posts, PostFinding.Code code) {
        return (int) posts.stream().filter(post -> post.findings() != null && post.findings().contains(code)).count();
    }

    private static int count(List<PostItem> posts, PostState state) {
        return (int) posts.stream().filter(post -> post.state() == state).count();
    }

    private static BigDecimal sum(List<PostItem> posts, Function<PostItem, BigDecimal> fte) {
        return posts.stream().map(fte).filter(Objects::nonNull).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static int unknown(List<PostItem> posts, Function<PostItem, BigDecimal> fte) {
        return (int) posts.stream().map(fte).filter(Objects::isNull).count();
    }
}
