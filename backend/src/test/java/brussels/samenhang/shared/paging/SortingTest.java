package brussels.samenhang.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.samenhang.shared.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class SortingTest {

    private static final Sorting SORTING = Sorting.by("name", "o.sort_name").and("updatedAt", "o.updated_at").endingWith("o.id");

    @Test
    void withoutAWishTheFirstNameDecides() {
        assertThat(SORTING.orderBy(List.of())).isEqualTo(" order by o.sort_name nulls last, o.id");
    }

    @Test
    void aMinusTurnsTheOrderAround() {
        assertThat(SORTING.orderBy(List.of("-updatedAt", "name"))).isEqualTo(" order by o.updated_at desc nulls last, o.sort_name nulls last, o.id");
    }

    @Test
    void nothingButTheAllowedNamesEverReachesTheDatabase() {
        assertThatThrownBy(() -> SORTING.orderBy(List.of("name; drop table organization"))).isInstanceOfSatisfying(Problem.class, problem ->
                assertThat(problem.issues().getFirst().arguments()).containsEntry("allowed", "name, -name, updatedAt, -updatedAt"));
    }
}
