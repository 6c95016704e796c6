package brussels.samenhang.territory.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brussels.samenhang.territory.boundary.BoundaryFinding.Kind;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class ShapesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void anEdgeThatCrossesItselfALittleIsPutRightAndSaysSo() throws Exception {
        var judged = Shapes.judge(shape("[[[4,50],[4.1,50],[4.1,50.1],[4.1001,50.1001],[4.1001,50.1],[4.1,50.1001],[4,50.1],[4,50]]]"));
        assertThat(judged.finding()).contains(Kind.repaired);
        assertThat(judged.shape().isValid()).isTrue();
    }

    @Test
    void aBowTieHasNoAreaThatCanBeTold() throws Exception {
        var judged = Shapes.judge(shape("[[[4,50],[5,51],[5,50],[4,51],[4,50]]]"));
        assertThat(judged.finding()).contains(Kind.broken);
        assertThat(judged.shape()).isNull();
    }

    @Test
    void metersOfABelgianGridAreNoDegrees() throws Exception {
        assertThat(Shapes.judge(shape("[[[148000,170000],[149000,170000],[149000,171000],[148000,170000]]]")).finding()).contains(Kind.notDegrees);
    }

    @Test
    void aRingThatDoesNotCloseEnclosesNothing() throws Exception {
        assertThat(Shapes.judge(shape("[[[4,50],[5,50],[5,51],[4,51]]]")).finding()).contains(Kind.noArea);
    }

    @Test
    void aTopologySharesItsLinesAndRunsOneOfThemBackwards() throws Exception {
        var outlines = Outlines.of(JSON.readTree("""
                {"type": "Topology", "transform": {"scale": [0.1, 0.1], "translate": [4, 50]},
                 "arcs": [[[1, 0], [0, 1]], [[1, 1], [-1, 0], [0, -1], [1, 0]], [[1, 0], [1, 0], [0, 1], [-1, 0]]],
                 "objects": {"places": {"type": "GeometryCollection", "geometries": [
                   {"type": "Polygon", "arcs": [[0, 1]], "properties": {"nis": "1"}},
                   {"type": "Polygon", "arcs": [[-1, 2]], "properties": {"nis": "2"}}]}}}"""));
        assertThat(outlines).extracting(Outline::code).containsExactly("1", "2");
        assertThat(outlines.get(0).shape().getArea()).isCloseTo(0.01, within(1e-9));
        assertThat(outlines.get(0).shape().intersection(outlines.get(1).shape()).getLength()).isCloseTo(0.1, within(1e-9));
    }

    /** Two neighbors with a common edge of many points keep it in common, however coarse. */
    @Property(tries = 60)
    void neighborsStayNeighbors(@ForAll long seed, @ForAll @IntRange(min = 0, max = 1000) int meters) throws Exception {
        var random = new Random(seed);
        var edge = new ArrayList<String>();
        for (var step = 0; step <= 40; step++) {
            edge.add(String.format(Locale.ROOT, "[%.6f,%.6f]", 4.05 + random.nextDouble() * 0.004, 50 + step * 0.0025));
        }
        var west = shape("[[[4,50]," + String.join(",", edge) + ",[4,50.1],[4,50]]]");
        var east = shape("[[[4.1,50]," + String.join(",", edge) + ",[4.1,50.1],[4.1,50]]]");
        var simplified = Shapes.simplified(List.of(west, east), meters);
        assertThat(simplified.get(0).getArea() + simplified.get(1).getArea()).isCloseTo(west.getArea() + east.getArea(), within(1e-9));
        assertThat(simplified.get(0).getNumPoints()).isLessThanOrEqualTo(west.getNumPoints());
        assertThat(simplified).allMatch(Geometry::isValid);
    }

    private static Geometry shape(String coordinates) throws Exception {
        return Outlines.of(JSON.readTree("""
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": %s}}]}""".formatted(coordinates)))
                .getFirst().shape();
    }
}
