package brussels.samenhang.organization;

import brussels.samenhang.shared.http.Links;
import brussels.samenhang.shared.http.Ref;
import brussels.samenhang.shared.persistence.Sql;
import brussels.samenhang.shared.text.Localized;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Names of the municipalities and territories that the record of an organization mentions. */
@Singleton
class PlaceNames {

    /** @param nisCode null for what is no municipality */
    record Place(UUID id, Integer nisCode, Localized name) {
    }

    record Known(Map<Integer, MunicipalityName> municipalities, Map<UUID, Ref> territories) {

        MunicipalityName municipality(Integer nisCode) {
            return nisCode == null ? null : municipalities.get(nisCode);
        }

        Ref territory(UUID id) {
            return id == null ? null : territories.get(id);
        }
    }

    @Inject
    Sql sql;

    @Inject
    Links links;

    Known of(OrganizationFields fields) {
        var nisCodes = Stream.concat(Stream.ofNullable(fields.municipality()), fields.sites().stream().map(OrganizationFields.Site::municipality))
                .filter(Objects::nonNull).distinct().toList();
        var ids = Stream.concat(fields.territoriesServed().stream(), fields.sites().stream().map(OrganizationFields.Site::neighborhood))
                .filter(Objects::nonNull).distinct().toList();
        return of(sql.query("select id, nis_code, name from territory where nis_code = any(cast(:nisCodes as integer[])) or id = any(cast(:ids as uuid[]))")
                .with("nisCodes", nisCodes).with("ids", ids).list(row -> new Place(row.uuid("id"), row.integer("nis_code"), row.localized("name"))));
    }

    Known of(List<Place> places) {
        var known = new Known(new HashMap<>(), new HashMap<>());
        for (var place : places) {
            var municipality = MunicipalityName.of(place.nisCode(), place.name());
            if (municipality != null) {
                known.municipalities().put(municipality.nisCode(), municipality);
            }
            known.territories().put(place.id(), Ref.to(links, "territories", place.id(), place.name()));
        }
        return known;
    }
}
