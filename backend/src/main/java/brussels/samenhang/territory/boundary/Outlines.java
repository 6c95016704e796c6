package brussels.samenhang.territory.boundary;

import brussels.samenhang.shared.problem.Issue;
import brussels.samenhang.shared.problem.IssueType;
import brussels.samenhang.shared.problem.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Reads the outlines of a GeoJSON FeatureCollection, or of the first layer of a TopoJSON topology. */
final class Outlines {

    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final int LEAST_POINTS = 4;

    private Outlines() {
    }

    static List<Outline> of(JsonNode file) {
        return switch (file.path("type").asText()) {
            case "FeatureCollection" -> features(file);
            case "Topology" -> layer(file);
            default -> throw Problem.badRequest(Issue.body(IssueType.invalidInput, "type", file.path("type").asText(null)).because("boundary.unknownFile"));
        };
    }

    private static List<Outline> features(JsonNode file) {
        var outlines = new ArrayList<Outline>();
        for (var feature : file.path("features")) {
            var geometry = feature.path("geometry");
            outlines.add(new Outline(outlines.size() + 1, feature.path("properties"), feature.path("id"),
                    shape(geometry.path("type").asText(), geometry.path("coordinates"), Outlines::ring)));
        }
        return outlines;
    }

    private static List<Outline> layer(JsonNode file) {
        var arcs = new Arcs(file);
        var outlines = new ArrayList<Outline>();
        var layers = file.path("objects").elements();
        for (var geometry : layers.hasNext() ? layers.next().path("geometries") : MissingNode.getInstance()) {
            outlines.add(new Outline(outlines.size() + 1, geometry.path("properties"), geometry.path("id"),
                    shape(geometry.path("type").asText(), geometry.path("arcs"), arcs::ring)));
        }
        return outlines;
    }

    /** Null when it encloses nothing: a point, a line, nothing at all, or a ring that does not close. */
    private static Geometry shape(String type, JsonNode parts, Function<JsonNode, Coordinate[]> ring) {
        try {
            return switch (type) {
                case "Polygon" -> polygon(parts, ring);
                case "MultiPolygon" -> SHAPES.createMultiPolygon(parts(parts).map(each -> polygon(each, ring)).toArray(Polygon[]::new));
                default -> null;
            };
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }

    private static Polygon polygon(JsonNode rings, Function<JsonNode, Coordinate[]> ring) {
        var read = parts(rings).map(ring).map(Outlines::closed).toList();
        if (read.isEmpty()) {
            throw new IllegalArgumentException("no ring");
        }
        return SHAPES.createPolygon(read.getFirst(), read.subList(1, read.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing closed(Coordinate[] points) {
        if (points.length < LEAST_POINTS) {
            throw new IllegalArgumentException("too few points");
        }
        return SHAPES.createLinearRing(points);
    }

    private static Coordinate[] ring(JsonNode points) {
        return parts(points).map(Outlines::point).toArray(Coordinate[]::new);
    }

    private static Coordinate point(JsonNode pair) {
        if (!pair.path(0).isNumber() || !pair.path(1).isNumber()) {
            throw new IllegalArgumentException("no point");
        }
        return new Coordinate(pair.get(0).asDouble(), pair.get(1).asDouble());
    }

    private static java.util.stream.Stream<JsonNode> parts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The lines of a topology: places share them, and a place names them in the order of its rings, backwards as a negative number. */
    private static final class Arcs {

        private final List<Coordinate[]> lines = new ArrayList<>();

        Arcs(JsonNode file) {
            var scale = file.path("transform").path("scale");
            var translate = file.path("transform").path("translate");
            for (var arc : file.path("arcs")) {
                lines.add(scale.isArray() ? unpacked(arc, scale, translate) : Outlines.ring(arc));
            }
        }

        private static Coordinate[] unpacked(JsonNode arc, JsonNode scale, JsonNode translate) {
            var points = new ArrayList<Coordinate>();
            var x = 0L;
            var y = 0L;
            for (var step : arc) {
                x += step.path(0).asLong();
                y += step.path(1).asLong();
                points.add(new Coordinate(x * scale.path(0).asDouble() + translate.path(0).asDouble(), y * scale.path(1).asDouble() + translate.path(1).asDouble()));
            }
            return points.toArray(Coordinate[]::new);
        }

        Coordinate[] ring(JsonNode numbers) {
            var points = new ArrayList<Coordinate>();
            for (var number : numbers) {
                var backwards = number.asInt() < 0;
                var place = backwards ? ~number.asInt() : number.asInt();
                if (place >= lines.size()) {
                    throw new IllegalArgumentException("no such line");
                }
                var line = List.of(lines.get(place));
                var run = backwards ? line.reversed() : line;
                // The last point of a line is the first of the next.
                points.addAll(points.isEmpty() ? run : run.subList(1, run.size()));
            }
            return points.toArray(Coordinate[]::new);
        }
    }
}
