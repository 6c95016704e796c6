package brussels.samenhang.exchange.openreferral;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The published form of HSDS 3.0, as far as the facade publishes it: tells in what an answer differs from it, however deep. */
final class Hsds30 {

    private record Property(boolean required, String form) {
    }

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private final Map<String, Map<String, Property>> entities = new LinkedHashMap<>();

    static Hsds30 read() throws IOException {
        var specification = new Hsds30();
        try (var file = Hsds30.class.getResourceAsStream("/openreferral/hsds-3.0.txt")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).forEach(specification::add);
        }
        return specification;
    }

    private void add(String line) {
        var colon = line.indexOf(':');
        var properties = new LinkedHashMap<String, Property>();
        for (var word : line.substring(colon + 1).strip().split(" ")) {
            var parts = word.replace("!", "").split(":", 2);
            properties.put(parts[0], new Property(word.endsWith("!"), parts.length == 1 ? "text" : parts[1]));
        }
        entities.put(line.substring(0, colon), properties);
    }

    Set<String> required(String entity) {
        return entities.get(entity).entrySet().stream().filter(property -> property.getValue().required()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    Set<String> names() {
        return entities.keySet();
    }

    Set<String> properties(String entity) {
        return entities.get(entity).keySet();
    }

    /** Of a page: its frame, and each object in it. */
    List<String> faultsOfPage(String entity, JsonNode page) {
        var faults = new ArrayList<String>();
        check("Page", page, "page", faults);
        page.path("contents").forEach(one -> check(entity, one, entity, faults));
        return faults;
    }

    List<String> faults(String entity, JsonNode found) {
        var faults = new ArrayList<String>();
        check(entity, found, entity, faults);
        return faults;
    }

    private void check(String entity, JsonNode found, String where, List<String> faults) {
        if (!found.isObject()) {
            faults.add(where + " is no object");
            return;
        }
        required(entity).stream().filter(name -> !found.hasNonNull(name)).forEach(name -> faults.add(where + "." + name + " is missing"));
        found.properties().forEach(member -> {
            var property = entities.get(entity).get(member.getKey());
            var place = where + "." + member.getKey();
            if (property == null) {
                faults.add(place + " is not in the specification");
            } else {
                value(property.form(), member.getValue(), place, faults);
            }
        });
    }

    private void value(String form, JsonNode value, String place, List<String> faults) {
        if (form.startsWith("[")) {
            if (!value.isArray()) {
                faults.add(place + " is no list");
            }
            value.forEach(one -> check(form.substring(1, form.length() - 1), one, place, faults));
        } else if (entities.containsKey(form)) {
            check(form, value, place, faults);
        } else if (!is(form, value)) {
            faults.add(place + " is no " + form + ": " + value);
        }
    }

    private static boolean is(String form, JsonNode value) {
        return switch (form) {
            case "list" -> value.isArray();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "text" -> value.isTextual();
            case "uuid" -> value.isTextual() && UUID_FORM.matcher(value.asText()).matches();
            case "email" -> value.isTextual() && EMAIL.matcher(value.asText()).matches();
            case "uri" -> value.isTextual() && isAddress(value.asText());
            case "date-time" -> value.isTextual() && isMoment(value.asText());
            default -> value.isTextual() && List.of(form.replace('_', ' ').split("\\|")).contains(value.asText());
        };
    }

    private static boolean isAddress(String text) {
        try {
            return URI.create(text).isAbsolute();
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }

    private static boolean isMoment(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }
}
