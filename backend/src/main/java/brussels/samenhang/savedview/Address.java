package brussels.samenhang.savedview;

import brussels.samenhang.savedview.SavedViewView.Rhythm;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An address within the application: a path of a page that has filters, and its query. */
record Address(String path, Map<String, List<String>> query) {

    private static final Pattern FORM = Pattern.compile("/[a-z][a-zA-Z0-9/-]*(\\?[^\\s#]*)?");
    /** First parts of paths under which pages with filters stand. */
    private static final Set<String> PAGES = Set.of("dashboards", "statistics", "organizations", "partnerships", "projects", "signals", "change-stories", "annual-reports", "funding-lines",
            "notices", "networks", "indicators", "figure-comments", "coordinators", "supply", "data-entry", "review", "neighborhoods", "meetings", "imports", "figure-imports");
    /** Pages that are about figures, with the indicators they are about where the address does not say so. */
    private static final Map<String, List<String>> FIGURES = Map.of("/statistics", List.of(), "/dashboards/series", List.of(), "/dashboards/generations", List.of(),
            "/dashboards/reach", List.of("personsReached", "residentParticipation"));

    static boolean isValid(String text) {
        return FORM.matcher(text).matches() && PAGES.contains(text.substring(1).split("[/?]", 2)[0]);
    }

    static Address of(String text) {
        var parts = text.split("\\?", 2);
        var query = parts.length < 2 ? Map.<String, List<String>>of() : Arrays.stream(parts[1].split("&")).filter(pair -> pair.contains("=")).map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(pair -> decoded(pair[0]), Collectors.flatMapping(pair -> values(decoded(pair[1])).stream(), Collectors.toList())));
        return new Address(parts[0], query);
    }

    List<Rhythm> rhythms() {
        return isOfFigures() ? List.of(Rhythm.weekly, Rhythm.monthly, Rhythm.onChange) : List.of(Rhythm.weekly, Rhythm.monthly);
    }

    boolean isOfFigures() {
        return FIGURES.containsKey(path);
    }

    List<String> indicators() {
        var asked = query.getOrDefault("indicator", List.of());
        return asked.isEmpty() ? FIGURES.getOrDefault(path, List.of()) : asked;
    }

    List<UUID> partnerships() {
        return query.getOrDefault("partnership", List.of()).stream().flatMap(value -> id(value).stream()).toList();
    }

    List<Integer> municipalities() {
        return query.getOrDefault("municipality", List.of()).stream().filter(value -> value.matches("\\d{5}")).map(Integer::valueOf).toList();
    }

    private static List<UUID> id(String text) {
        try {
            return List.of(UUID.fromString(text));
        } catch (IllegalArgumentException other) {
            return List.of();
        }
    }

    /** The application writes several values as a list in JSON, one as it is. */
    private static List<String> values(String text) {
        return text.startsWith("[") && text.endsWith("]")
                ? Arrays.stream(text.substring(1, text.length() - 1).split(",")).map(value -> value.strip().replaceAll("^\"|\"$", "")).filter(value -> !value.isEmpty()).toList()
                : List.of(text.replaceAll("^\"|\"$", ""));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badly) {
            return text;
        }
    }
}
