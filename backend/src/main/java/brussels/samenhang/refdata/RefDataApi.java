package brussels.samenhang.refdata;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.text.Localized;
import java.util.Collection;
import java.util.List;

/** What other features ask of the vocabularies. */
public interface RefDataApi {

    /** The codes that are not (or no longer) offered by the vocabulary, as issues; nulls are nobody's code and pass. */
    List<Issue> check(String vocabulary, Issue.In in, String name, Collection<String> codes);

    default List<Issue> check(String vocabulary, Issue.In in, String name, String code) {
        return code == null ? List.of() : check(vocabulary, in, name, List.of(code));
    }

    /** As {@link #check}, but what was said before stays: a code that is no longer offered is refused only when it is new here. */
    default List<Issue> checkNew(String vocabulary, Issue.In in, String name, Collection<String> codes, Collection<String> held) {
        return codes == null ? List.of() : check(vocabulary, in, name, codes.stream().filter(code -> code != null && !held.contains(code)).toList());
    }

    /** Label of a code, also of one that is no longer offered; the code itself when the vocabulary never had it. */
    Localized label(String vocabulary, String code);
}
