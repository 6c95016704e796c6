package brussels.samenhang.territory.boundary;

import brussels.samenhang.territory.boundary.BoundaryFinding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Judges, repairs and simplifies the edges of places. */
final class Shapes {

    private static final Envelope EARTH = new Envelope(-180, 180, -90, 90);
    private static final double METERS_IN_A_DEGREE = 111_320;
    /** Five decimals of a degree are about a meter. */
    private static final double PRECISION = 1e5;
    /** A repair that changes more of the area than this is no repair. */
    private static final double TOLERATED_CHANGE = 0.01;

    /** @param finding what is to be told about it, if anything; without shape it is an error */
    record Judged(Geometry shape, Optional<Kind> finding) {
    }

    private Shapes() {
    }

    static Judged judge(Geometry shape) {
        if (shape == null || shape.isEmpty()) {
            return new Judged(null, Optional.of(Kind.noArea));
        }
        if (!EARTH.contains(shape.getEnvelopeInternal())) {
            return new Judged(null, Optional.of(Kind.notDegrees));
        }
        if (shape.isValid()) {
            return shape.getArea() == 0 ? new Judged(null, Optional.of(Kind.noArea)) : new Judged(shape, Optional.empty());
        }
        var fixed = GeometryFixer.fix(shape);
        var area = shape.getArea();
        var close = fixed.getArea() > 0 && Math.abs(fixed.getArea() - area) <= TOLERATED_CHANGE * fixed.getArea();
        return close ? new Judged(fixed, Optional.of(Kind.repaired)) : new Judged(null, Optional.of(Kind.broken));
    }

    /**
     * Takes away what cannot be seen; neighbors keep one common edge, so that no slivers show between them.
     *
     * @param meters how large the smallest detail is that stays; 0 leaves all as it is
     */
    static List<Geometry> simplified(List<Geometry> shapes, int meters) {
        return meters == 0 ? shapes : List.of(CoverageSimplifier.simplify(shapes.toArray(Geometry[]::new), meters / METERS_IN_A_DEGREE));
    }

    /** As a GeoJSON MultiPolygon has them. */
    static List<List<List<List<Double>>>> coordinates(Geometry shape) {
        return IntStream.range(0, shape.getNumGeometries()).mapToObj(shape::getGeometryN).filter(Polygon.class::isInstance).map(part -> rings((Polygon) part)).toList();
    }

    private static List<List<List<Double>>> rings(Polygon polygon) {
        var rings = new ArrayList<List<List<Double>>>();
        rings.add(points(polygon.getExteriorRing()));
        IntStream.range(0, polygon.getNumInteriorRing()).forEach(place -> rings.add(points(polygon.getInteriorRingN(place))));
        return rings;
    }

    private static List<List<Double>> points(LinearRing ring) {
        return List.of(ring.getCoordinates()).stream().map(point -> List.of(rounded(point.x), rounded(point.y))).toList();
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * PRECISION) / PRECISION;
    }
}
