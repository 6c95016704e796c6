package brussels.samenhang.governance;

import brussels.samenhang.testing.Api;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Bodies and meetings as tests of this feature make them, through the API. */
public final class Groups {

    private Groups() {
    }

    public static Map<String, Object> fields(String confidentiality) {
        var fields = new HashMap<String, Object>();
        fields.put("kind", "workingGroup");
        fields.put("name", Map.of("nl", "Werkgroep wonen", "fr", "Groupe logement"));
        fields.put("purpose", Map.of("nl", "Weten wie wat doet", "fr", "Savoir qui fait quoi"));
        fields.put("permanent", true);
        fields.put("openOccasions", false);
        fields.put("confidentiality", confidentiality);
        fields.put("validFrom", "2024-01-01");
        return fields;
    }

    public static String body(String token, UUID partnership, Map<String, Object> fields) {
        return post(token, "/bodies", Map.of("partnership", partnership, "fields", fields)).statusCode(201).extract().path("id");
    }

    public static String body(String token, UUID partnership, String confidentiality) {
        return body(token, partnership, fields(confidentiality));
    }

    public static Map<String, Object> meetingFields() {
        return new HashMap<>(Map.of("title", Map.of("nl", "Overleg wonen", "fr", "Concertation logement"), "purpose", "exchange", "invitedCategories", List.of("fieldWorker"),
                "documents", List.of(Map.of("title", "Nota", "url", "https://documenten.example/nota.pdf"))));
    }

    public static String meeting(String token, String body, String startsAt, String endsAt) {
        return post(token, "/meetings", Map.of("body", body, "startsAt", startsAt, "endsAt", endsAt, "fields", meetingFields())).statusCode(201).extract().path("id");
    }

    public static Map<String, Object> seat(UUID organization, String basis, String role, boolean required) {
        var seat = new HashMap<String, Object>(Map.of("basis", basis, "role", role, "category", "fieldWorker", "required", required, "validFrom", "2024-01-01"));
        if (organization == null) {
            seat.put("function", "Voorzitter van de raad");
        } else {
            seat.put("organization", organization);
        }
        return seat;
    }

    public static ValidatableResponse post(String token, String path, Object body) {
        return Api.as(token).contentType(ContentType.JSON).body(body).post(path).then();
    }

    public static ValidatableResponse patch(String token, String path, Object change) {
        var etag = Api.as(token).get(path).header("ETag");
        return Api.as(token).header("If-Match", etag).contentType("application/merge-patch+json").body(change).patch(path).then();
    }
}
