package brussels.samenhang.refdata;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.text.Localized;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Singleton
class RefDataService implements RefDataApi {

    @Inject
    VocabularyReader reader;

    @Inject
    ProblemTypes problemTypes;

    List<VocabularyItem> all() {
        return Stream.concat(reader.all().stream(), Stream.of(problemTypes.item())).sorted(Comparator.comparing(VocabularyItem::code)).toList();
    }

    Vocabulary find(String vocabulary, boolean retired) {
        return vocabulary.equals(ProblemTypes.CODE) ? problemTypes.vocabulary()
                : reader.find(vocabulary, retired).orElseThrow(() -> Problem.notFound("vocabulary", vocabulary));
    }

    Term term(String vocabulary, String code) {
        var found = vocabulary.equals(ProblemTypes.CODE) ? problemTypes.term(code) : reader.term(vocabulary, code);
        return found.orElseThrow(() -> Problem.notFound("term", code));
    }

    @Override
    public List<Issue> check(String vocabulary, Issue.In in, String name, Collection<String> codes) {
        if (codes == null || codes.stream().allMatch(Objects::isNull)) {
            return List.of();
        }
        var offered = find(vocabulary, false).items().stream().map(Term::code).collect(Collectors.toSet());
        return codes.stream().filter(code -> code != null && !offered.contains(code))
                .map(code -> new Issue(IssueType.referencedResourceNotFound, in, name, code)).toList();
    }

    @Override
    public Localized label(String vocabulary, String code) {
        return reader.term(vocabulary, code).map(Term::label).orElseGet(() -> new Localized(code, code, code));
    }
}
