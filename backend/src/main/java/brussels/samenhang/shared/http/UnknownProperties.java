package brussels.samenhang.shared.http;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The properties of a document that its type does not know, each with its path. */
@Singleton
class UnknownProperties {

    @Inject
    ObjectMapper json;

    List<Issue> find(JsonNode document, JavaType type) {
        var found = new ArrayList<Issue>();
        walk(document, type, null, found);
        return found;
    }

    private void walk(JsonNode node, JavaType type, String path, List<Issue> found) {
        if (node.isArray() && type.isCollectionLikeType()) {
            for (var i = 0; i < node.size(); i++) {
                walk(node.get(i), type.getContentType(), (path == null ? "" : path) + "[" + i + "]", found);
            }
        } else if (node.isObject() && Record.class.isAssignableFrom(type.getRawClass())) {
            var known = properties(type);
            node.properties().forEach(member -> {
                var place = path == null ? member.getKey() : path + "." + member.getKey();
                if (known.containsKey(member.getKey())) {
                    walk(member.getValue(), known.get(member.getKey()).getPrimaryType(), place, found);
                } else {
                    found.add(Issue.body(IssueType.unknownInput, place, null));
                }
            });
        }
    }

    private Map<String, BeanPropertyDefinition> properties(JavaType type) {
        return json.getDeserializationConfig().introspect(type).findProperties().stream()
                .filter(BeanPropertyDefinition::couldDeserialize)
                .collect(Collectors.toMap(BeanPropertyDefinition::getName, Function.identity()));
    }
}
