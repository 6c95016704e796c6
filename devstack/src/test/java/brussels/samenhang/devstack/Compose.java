package brussels.samenhang.devstack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml as data, anchors and merges resolved. */
record Compose(String text, Map<String, Map<String, Object>> services) {

    @SuppressWarnings("unchecked")
    static Compose load() {
        String text = Repository.text("docker-compose.yml");
        Map<String, Object> root = new Yaml().load(text);
        return new Compose(text, (Map<String, Map<String, Object>>) root.get("services"));
    }

    Set<String> names() {
        return services.keySet();
    }

    Map<String, String> environment(String service) {
        var environment = new HashMap<String, String>();
        map(service, "environment").forEach((name, value) -> environment.put(name, String.valueOf(value)));
        return environment;
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> map(String service, String key) {
        return (Map<String, Object>) services.get(service).getOrDefault(key, Map.of());
    }

    @SuppressWarnings("unchecked")
    List<String> list(String service, String key) {
        return (List<String>) services.get(service).getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    String healthCheck(String service) {
        Object test = map(service, "healthcheck").get("test");
        return test == null ? null : String.join(" ", (List<String>) test);
    }
}
