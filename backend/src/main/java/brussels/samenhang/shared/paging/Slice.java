package brussels.samenhang.shared.paging;

import java.util.List;
import java.util.function.Function;

/** The items of one page and how many there are in all, before anybody knows about addresses. */
public record Slice<T>(List<T> items, long total) {

    public <R> Slice<R> map(Function<T, R> mapper) {
        return new Slice<>(items.stream().map(mapper).toList(), total);
    }
}
