package brussels.samenhang.network;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.network.NetworkSuggestionDecision.Outcome;
import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.mail.Outbox;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;

/** The acts on suggestions. */
@Singleton
class NetworkSuggestionService {

    private static final String KIND = "networkSuggestion";

    @Inject
    NetworkSuggestionRepository suggestions;

    @Inject
    NetworkSuggestionReader reader;

    @Inject
    NetworkApi networks;

    @Inject
    AccountApi account;

    @Inject
    JournalApi journal;

    @Inject
    Outbox outbox;

    @Inject
    Links links;

    @Inject
    Clock clock;

    NetworkSuggestionView read(UUID id) {
        return reader.find(id).orElseThrow(() -> Problem.notFound("networkSuggestionId", id));
    }

    @Transactional
    NetworkSuggestionView make(NewNetworkSuggestion asked) {
        var network = networks.find(asked.network()).orElseThrow(() -> Problem.unknownReference(Issue.In.body, "network", asked.network()));
        var suggestion = NetworkSuggestion.make(network.id(), asked.message(), asked.source(), account.currentPersonId(), clock.instant());
        suggestions.persistAndFlush(suggestion);
        journal.record(Entry.of(Act.networkSuggestionMade, KIND, suggestion.id()).to(asked));
        return read(suggestion.id());
    }

    @Transactional
    NetworkSuggestionView decide(UUID id, NetworkSuggestionDecision decision) {
        if (decision.outcome() == Outcome.declined && decision.answer() == null) {
            throw Problem.badRequest(Issue.body(IssueType.requiredInput, "answer", null));
        }
        var suggestion = suggestions.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound("networkSuggestionId", id));
        suggestion.decide(NetworkSuggestion.Status.valueOf(decision.outcome().name()), decision.answer(), account.currentPersonId(), clock.instant());
        suggestions.flush();
        journal.record(Entry.of(Act.networkSuggestionDecided, KIND, id).to(decision));
        tell(suggestion);
        return read(id);
    }

    private void tell(NetworkSuggestion suggestion) {
        account.find(suggestion.suggestedBy()).filter(person -> person.email() != null).ifPresent(person -> {
            var network = networks.find(suggestion.networkId()).orElseThrow();
            var arguments = new HashMap<String, Object>();
            arguments.put("network", network.name().pick(person.language()));
            arguments.put("message", quoted(suggestion.message()));
            arguments.put("answer", quoted(suggestion.answer()));
            arguments.put("link", links.page("/networks/" + network.id()));
            var key = "networkMail.suggestion" + (suggestion.status() == NetworkSuggestion.Status.applied ? "Applied" : "Declined");
            outbox.add(person.email(), Texts.get(person.language(), key + ".subject", arguments), Texts.get(person.language(), key + ".body", arguments));
        });
    }

    private static String quoted(String words) {
        return words == null ? "" : "\n> " + words.replace("\n", "\n> ") + "\n";
    }
}
