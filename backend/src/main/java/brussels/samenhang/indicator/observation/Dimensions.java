package brussels.samenhang.indicator.observation;

import brussels.samenhang.indicator.Definition;
import brussels.samenhang.refdata.RefDataApi;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Over what figures are broken down, each dimension with its own closed list. */
@Singleton
class Dimensions {

    @Inject
    Sql sql;

    @Inject
    RefDataApi refData;

    @Inject
    ObjectMapper json;

    /** What is wrong with a part: a dimension the definition does not have, or a term its list does not have. */
    List<Issue> check(Definition definition, Map<String, String> part) {
        var issues = new ArrayList<Issue>();
        var lists = part.isEmpty() ? Map.<String, String>of() : lists();
        part.forEach((dimension, term) -> {
            var name = "disaggregation." + dimension;
            if (!definition.disaggregations().contains(dimension)) {
                issues.add(Issue.body(IssueType.rejectedInput, name, term).because("observation.otherDimension",
                        Map.of("dimension", dimension, "allowed", String.join(", ", definition.disaggregations()))));
            } else if (term == null) {
                issues.add(Issue.body(IssueType.requiredInput, name, null));
            } else {
                issues.addAll(refData.check(lists.get(dimension), Issue.In.body, name, term));
            }
        });
        return issues;
    }

    /** As the database compares it. */
    String written(Map<String, String> part) {
        try {
            return json.writeValueAsString(new TreeMap<>(part));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Dimension to the vocabulary of its terms. */
    private Map<String, String> lists() {
        var lists = new TreeMap<String, String>();
        sql.query("select code, attributes ->> 'vocabulary' as list from vocabulary_term where vocabulary = 'disaggregations'")
                .list(row -> lists.put(row.text("code"), row.text("list")));
        return lists;
    }
}
