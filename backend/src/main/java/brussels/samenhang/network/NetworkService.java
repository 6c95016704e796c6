package brussels.samenhang.network;

import brussels.samenhang.account.AccountApi;
import brussels.samenhang.journal.Act;
import brussels.samenhang.journal.Entry;
import brussels.samenhang.journal.JournalApi;
import brussels.samenhang.network.NetworkView.Origin;
import brussels.samenhang.shared.http.Etags;
import brussels.samenhang.shared.http.MergePatch;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.Problem;
import brussels.samenhang.shared.problem.ProblemType;
import brussels.samenhang.shared.security.Viewer;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** The acts on the register of networks. */
@Singleton
class NetworkService implements NetworkApi {

    private static final String KIND = "network";
    private static final String STATE = """
            insert into network_statement (network_id, fields, source, stated_on, origin, organization_id, person_id, recorded_at)
            values (:network, :fields, :source, :on, :origin, :organization, :person, :now)""";
    private static final String KEEP_APART = """
            insert into network_distinction (network_id, other_id, note, decided_at, decided_by)
            values (least(cast(:one as uuid), cast(:other as uuid)), greatest(cast(:one as uuid), cast(:other as uuid)), :note, :now, :by)
            on conflict (network_id, other_id) do update set note = coalesce(excluded.note, network_distinction.note)""";

    @Inject
    NetworkRepository networks;

    @Inject
    NetworkReader reader;

    @Inject
    NetworkRules rules;

    @Inject
    NearNetworks near;

    @Inject
    MergedNetworks merged;

    @Inject
    AccountApi account;

    @Inject
    JournalApi journal;

    @Inject
    Viewer viewer;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    NetworkView read(UUID id) {
        return reader.find(id).orElseThrow(() -> notFound(id));
    }

    /** Where an entry that was merged goes on; empty when it stands on its own. */
    Optional<UUID> successor(UUID id) {
        return networks.findByIdOptional(id).map(network -> last(network).id()).filter(last -> !last.equals(id));
    }

    @Override
    public Optional<KnownNetwork> find(UUID id) {
        return networks.findByIdOptional(id).map(this::last).map(network -> new KnownNetwork(network.id(), network.name()));
    }

    List<NetworkCandidate> similar(UUID id) {
        return near.of(get(id, LockModeType.NONE).name(), id, List.of());
    }

    @Transactional
    NetworkView add(NewNetwork asked) {
        rules.require(asked.network(), null, "network.");
        var others = asked.differentFrom().stream().map(other -> networks.findByIdOptional(other)
                .orElseThrow(() -> Problem.unknownReference(Issue.In.body, "differentFrom", other))).toList();
        var candidates = near.of(asked.network().name(), null, others.stream().map(Network::id).toList());
        if (!candidates.isEmpty()) {
            throw Problem.of(ProblemType.potentialDuplicates).because("network.mayBeKnown").with("candidates", candidates);
        }
        var network = Network.add(asked.network(), clock.instant());
        networks.persistAndFlush(network);
        others.forEach(other -> keepApart(network.id(), other.id(), null));
        state(network, asked.network(), changed(null, network.fields()));
        record(Act.networkAdded, network, null, network.fields());
        return read(network.id());
    }

    @Transactional
    NetworkView edit(UUID id, String ifMatch, MergePatch<NetworkFields> patch) {
        var network = get(id, LockModeType.PESSIMISTIC_WRITE);
        Etags.require(ifMatch, network.version());
        var before = network.fields();
        var after = patch.applyTo(before);
        rules.require(after, before, "");
        var changed = changed(before, after.withoutSource());
        if (!changed.isEmpty()) {
            network.describe(after, clock.instant());
            networks.flush();
            state(network, after, changed);
            record(Act.networkEdited, network, before, after);
        }
        return read(id);
    }

    @Transactional
    NetworkView verify(UUID id, NetworkVerification verification) {
        var network = get(id, LockModeType.PESSIMISTIC_WRITE);
        if (verification.verified()) {
            network.verify(account.currentPersonId(), LocalDate.now(clock), clock.instant());
        } else {
            network.doubt(clock.instant());
        }
        networks.flush();
        record(verification.verified() ? Act.networkVerified : Act.networkDoubted, network, null, verification);
        return read(id);
    }

    @Transactional
    NetworkView archive(UUID id, NetworkArchiving archiving) {
        var network = get(id, LockModeType.PESSIMISTIC_WRITE);
        network.archive(archiving.on() == null ? LocalDate.now(clock) : archiving.on(), archiving.reason(), clock.instant());
        networks.flush();
        record(Act.networkArchived, network, null, archiving);
        return read(id);
    }

    @Transactional
    NetworkView restore(UUID id) {
        var network = get(id, LockModeType.PESSIMISTIC_WRITE);
        network.restore(clock.instant());
        networks.flush();
        record(Act.networkRestored, network, null, null);
        return read(id);
    }

    @Transactional
    NetworkView distinguish(UUID id, NetworkDistinguishing distinguishing) {
        var network = get(id, LockModeType.NONE);
        var other = networks.findByIdOptional(distinguishing.other()).filter(found -> !found.id().equals(id))
                .orElseThrow(() -> Problem.unknownReference(Issue.In.body, "other", distinguishing.other()));
        keepApart(network.id(), other.id(), distinguishing.note());
        record(Act.networkKeptApart, network, null, distinguishing);
        return read(id);
    }

    /** What is known of one entry goes on in another: names, attendances, links. Gives the other one. */
    @Transactional
    NetworkView merge(UUID id, NetworkMerge merge) {
        var into = networks.findByIdOptional(merge.into(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problem.unknownReference(Issue.In.body, "into", merge.into()));
        var network = get(id, LockModeType.PESSIMISTIC_WRITE);
        var before = into.fields();
        network.mergeInto(into, clock.instant());
        networks.flush();
        merged.move(network.id(), into.id());
        record(Act.networkMerged, network, null, merge);
        record(Act.networkAbsorbed, into, before, into.fields());
        return read(into.id());
    }

    private void keepApart(UUID one, UUID other, String note) {
        sql.query(KEEP_APART).with("one", one).with("other", other).with("note", note).with("now", clock.instant()).with("by", account.currentPersonId()).execute();
    }

    private void state(Network network, NetworkFields said, Collection<String> fields) {
        var origin = viewer.isAdministration() ? Origin.administration : viewer.coordinatedPartnerships().isEmpty() ? Origin.organization : Origin.coordinator;
        var own = viewer.organizations().keySet().stream().filter(viewer::mayEditOrganization).toList();
        sql.query(STATE).with("network", network.id()).with("fields", fields).with("source", said.source())
                .with("on", Objects.requireNonNullElseGet(said.sourceDate(), () -> LocalDate.now(clock))).with("origin", origin)
                .with("organization", origin == Origin.organization && own.size() == 1 ? own.getFirst() : null)
                .with("person", account.currentPersonId()).with("now", clock.instant()).execute();
    }

    private Collection<String> changed(NetworkFields before, NetworkFields after) {
        var old = json.valueToTree(before);
        var now = json.valueToTree(after.withoutSource());
        var names = new TreeSet<String>();
        now.fieldNames().forEachRemaining(names::add);
        if (before != null) {
            old.fieldNames().forEachRemaining(names::add);
            names.removeIf(name -> Objects.equals(old.get(name), now.get(name)));
        } else {
            names.removeIf(name -> now.get(name).isArray() && now.get(name).isEmpty());
        }
        return names;
    }

    private Network last(Network network) {
        var last = network;
        while (last.mergedIntoId() != null) {
            last = networks.findById(last.mergedIntoId());
        }
        return last;
    }

    private Network get(UUID id, LockModeType lock) {
        return networks.findByIdOptional(id, lock).orElseThrow(() -> notFound(id));
    }

    private static Problem notFound(UUID id) {
        return Problem.notFound("networkId", id);
    }

    private void record(Act act, Network network, Object before, Object after) {
        journal.record(Entry.of(act, KIND, network.id()).from(before).to(after));
    }
}
