package brussels.samenhang.exchange.directory;

import brussels.samenhang.shared.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What becomes of a row: a new record, a change, nothing, or a refusal. An empty cell says nothing and takes nothing
 * away. What an organization confirmed itself after the last look into the directory is not overwritten, only filled in
 * where it is empty; what differs is told.
 */
record Decision(int row, String outcome, UUID organization, List<Change> changes, List<Finding> findings, Map<String, Object> patch) {

    /** A value as it was and as it becomes; {@code from} null when there was none. */
    record Change(Field field, String from, String to) {
    }

    /** A checked row as it lies in the staging table. */
    record Checked(int row, String source, UUID organization, Map<Field, String> values, List<Finding> findings, boolean refused) {
    }

    static Decision of(Checked checked, Records.Known known, Words words) {
        var findings = new ArrayList<>(checked.findings());
        if (checked.refused()) {
            return new Decision(checked.row(), "refused", checked.organization(), List.of(), findings, null);
        }
        return known == null ? added(checked, findings, words) : compared(checked, known, findings, words);
    }

    private static Decision added(Checked checked, List<Finding> findings, Words words) {
        if (!checked.values().containsKey(Field.type)) {
            findings.add(Finding.error(Field.type, "typeMissing", null));
        } else if (checked.values().get(Field.type).equals("other") && !checked.values().containsKey(Field.typeOther)) {
            findings.add(Finding.error(Field.typeOther, "typeOtherMissing", null));
        }
        if (findings.stream().anyMatch(Finding::error)) {
            return new Decision(checked.row(), "refused", null, List.of(), findings, null);
        }
        var wanted = new EnumMap<>(checked.values());
        return new Decision(checked.row(), "added", brussels.samenhang.shared.persistence.Ids.next(), List.of(), findings, patch(wanted, words));
    }

    private static Decision compared(Checked checked, Records.Known known, List<Finding> findings, Words words) {
        var changes = new ArrayList<Change>();
        var kept = known.isConfirmedSince(checked.source());
        checked.values().forEach((field, wanted) -> {
            var current = known.values().get(field);
            if (field.isKey() || wanted.equals(current)) {
                return;
            }
            if (current != null && field.isAdditive()) {
                var all = new LinkedHashSet<>(Cells.parts(current));
                if (all.addAll(Cells.parts(wanted))) {
                    changes.add(new Change(field, current, Cells.joined(List.copyOf(all))));
                }
            } else if (current != null && kept) {
                findings.add(Finding.remark(field, "keptConfirmed", wanted).with("current", current).with("on", known.lastConfirmedOn()));
            } else {
                changes.add(new Change(field, current, wanted));
            }
        });
        if (changes.isEmpty()) {
            return new Decision(checked.row(), "unchanged", known.id(), List.of(), findings, null);
        }
        var written = new EnumMap<Field, String>(Field.class);
        changes.forEach(change -> written.put(change.field(), change.to()));
        return new Decision(checked.row(), "changed", known.id(), changes, findings, patch(written, words));
    }

    /** The values in the form in which they are stored; for lists that only grow, all of them. */
    private static Map<String, Object> patch(Map<Field, String> values, Words words) {
        var patch = new LinkedHashMap<String, Object>();
        values.forEach((field, value) -> {
            switch (field) {
                case id, source, sourceKey -> {
                }
                case nameNl, nameFr -> part(patch, "name").put(language(field), value);
                case purposeNl, purposeFr -> part(patch, "purpose").put(language(field), value);
                case contactFunctionNl, contactFunctionFr -> function(patch).put(language(field), value);
                case email, phone -> part(patch, "contact").put(field.name(), value);
                case street, houseNumber, postalCode -> part(patch, "site").put(field.name(), value);
                case municipality -> patch.put("municipality", words.municipality(Integer.parseInt(value)));
                case aliases -> patch.put("aliases", Cells.parts(value).stream().map(name -> Map.of("name", name)).toList());
                case identifiers -> patch.put("identifiers", Cells.parts(value).stream().map(part ->
                        Map.of("scheme", part.substring(0, part.indexOf(':')), "number", part.substring(part.indexOf(':') + 1))).toList());
                case sectors, themes, targetGroups, languages -> patch.put(field.name(), Cells.parts(value));
                case members, participants, volunteers -> patch.put(field.name(), Integer.valueOf(value));
                default -> patch.put(field.name(), value);
            }
        });
        return patch;
    }

    private static String language(Field field) {
        return field.name().endsWith("Nl") ? "nl" : "fr";
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> function(Map<String, Object> patch) {
        return (Map<String, Object>) part(patch, "contact").computeIfAbsent("function", _ -> new LinkedHashMap<String, Object>());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> patch, String name) {
        return (Map<String, Object>) patch.computeIfAbsent(name, _ -> new LinkedHashMap<String, Object>());
    }

    /** Who a contact is for when the directory does not say. */
    static Object generalContact() {
        return Texts.localized("organization.generalContact", Map.of());
    }
}
