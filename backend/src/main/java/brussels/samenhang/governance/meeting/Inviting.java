package brussels.samenhang.governance.meeting;

import brussels.samenhang.governance.meeting.AgendaItem.Nature;
import brussels.samenhang.governance.meeting.MeetingView.Item;
import brussels.samenhang.governance.meeting.MeetingView.Warning;
import brussels.samenhang.governance.meeting.MeetingView.Warning.Rule;
import brussels.samenhang.shared.text.Language;
import brussels.samenhang.shared.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who belongs at which meeting (3-R51): field workers speak freely among themselves, who can commit an organization is
 * there when something is decided. Warns, forbids nothing.
 */
record Inviting(Set<String> superiors, Set<String> withoutSuperiors, Set<String> needSuperiors) {

    /** Most of an agenda about problems and papers is a sign (1 §2.13). */
    private static final int FEW_ITEMS = 3;

    List<Warning> warnings(String purpose, Collection<String> invited, List<Item> agenda, Language language, Map<String, String> labels) {
        var warnings = new ArrayList<Warning>();
        var above = invited.stream().filter(superiors::contains).toList();
        if (withoutSuperiors.contains(purpose) && !above.isEmpty()) {
            var named = above.stream().map(code -> labels.getOrDefault(code, code)).collect(Collectors.joining(", "));
            warnings.add(new Warning(Rule.superiorsAtExchange, Texts.get(language, "meeting.superiorsAtExchange", Map.of("categories", named))));
        }
        if (needSuperiors.contains(purpose) && !invited.isEmpty() && above.isEmpty()) {
            warnings.add(new Warning(Rule.nobodyCanDecide, Texts.get(language, "meeting.nobodyCanDecide")));
        }
        var papers = agenda.stream().filter(item -> item.nature() == Nature.administrative).count();
        if (agenda.size() >= FEW_ITEMS && papers * 2 > agenda.size()) {
            warnings.add(new Warning(Rule.mostlyAdministrative, Texts.get(language, "meeting.mostlyAdministrative", Map.of("papers", papers, "all", agenda.size()))));
        }
        return warnings;
    }
}
