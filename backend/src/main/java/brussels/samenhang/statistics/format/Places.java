package brussels.samenhang.statistics.format;

import brussels.samenhang.statistics.CubeCell;
import brussels.samenhang.statistics.CubeView.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a cell stands in a cube of the dimensions: the last one runs fastest. */
final class Places {

    private final List<Dimension> dimensions;
    private final List<Map<String, Integer>> indexes = new ArrayList<>();

    Places(List<Dimension> dimensions) {
        this.dimensions = dimensions;
        for (var dimension : dimensions) {
            var index = new HashMap<String, Integer>();
            dimension.categories().forEach(category -> index.put(category.code(), index.size()));
            indexes.add(index);
        }
    }

    int[] of(CubeCell cell) {
        var places = new int[dimensions.size()];
        for (var i = 0; i < places.length; i++) {
            places[i] = indexes.get(i).get(code(cell, dimensions.get(i).code()));
        }
        return places;
    }

    long position(CubeCell cell) {
        var position = 0L;
        var places = of(cell);
        for (var i = 0; i < places.length; i++) {
            position = position * dimensions.get(i).categories().size() + places[i];
        }
        return position;
    }

    static String code(CubeCell cell, String dimension) {
        return switch (dimension) {
            case "indicator" -> cell.indicator();
            case "subject" -> cell.subject();
            case "period" -> cell.period();
            default -> cell.parts().get(dimension);
        };
    }
}
