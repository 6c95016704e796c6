package brussels.samenhang.network;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.paging.Slice;
import brussels.samenhang.shared.persistence.Row;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.security.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Suggestions as they are read: all by who keeps the register, by others their own. */
@Singleton
class NetworkSuggestionReader {

    private static final String SUGGESTION = """
            select s.*, n.name as network_name, s.suggested_by is not distinct from :me as own
            from network_suggestion s join network n on n.id = s.network_id
            where true""";

    @Inject
    Sql sql;

    @Inject
    Links links;

    @Inject
    Viewer viewer;

    @Inject
    NetworkPermissions permissions;

    Slice<NetworkSuggestionView> page(NetworkSuggestionQuery query) {
        return sql.query(SUGGESTION).with("me", viewer.personId().orElse(null)).andWhen(!permissions.mayEdit(), "s.suggested_by is not distinct from :me")
                .and(query.network, "s.network_id = any(:network)", "network").and(query.status, "s.status = any(:status)", "status")
                .page(query, "order by s.suggested_at desc, s.id", this::view);
    }

    Optional<NetworkSuggestionView> find(UUID id) {
        return sql.query(SUGGESTION).with("me", viewer.personId().orElse(null)).and(id, "s.id = :id", "id").first(this::view);
    }

    private NetworkSuggestionView view(Row row) throws SQLException {
        var id = row.uuid("id");
        var status = row.code("status", NetworkSuggestion.Status.class);
        var decides = status == NetworkSuggestion.Status.open && permissions.mayEdit();
        return new NetworkSuggestionView(id, links.to("networkSuggestions", id), Ref.to(links, "networks", row.uuid("network_id"), row.localized("network_name")),
                row.text("message"), row.text("source"), status, row.instant("suggested_at"), row.bool("own"), row.text("answer"), row.instant("decided_at"),
                decides ? List.of(NetworkSuggestionView.Action.decide) : List.of());
    }
}
