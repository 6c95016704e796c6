package brussels.samenhang.exchange.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class CellsTest {

    @Property
    void listsKeepTheirBars(@ForAll List<@StringLength(max = 8) String> names) {
        var parts = names.stream().map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
        assertThat(Cells.parts(String.valueOf(Cells.joined(parts)))).isEqualTo(parts.isEmpty() ? List.of("null") : parts);
    }
}
