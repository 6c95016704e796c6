package brussels.samenhang.signal;

import brussels.samenhang.partnership.AmongPartnerships;
import brussels.samenhang.signal.SignalCommands.Holder;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which signals. */
public class SignalFilter {

    @BeanParam
    public AmongPartnerships among = new AmongPartnerships();

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Words in what it says.")
    public String q;

    @QueryParam("kind")
    @Parameter(description = "Only of these kinds.")
    public List<SignalFields.Kind> kind;

    @QueryParam("theme")
    @Parameter(description = "Codes of the vocabulary themes.")
    public List<String> theme;

    @QueryParam("level")
    @Parameter(description = "Codes of the vocabulary signalLevels.")
    public List<String> level;

    @QueryParam("holder")
    @Parameter(description = "Only what they have now.")
    public List<Holder> holder;

    @QueryParam("state")
    @Parameter(description = "Only those that stand so.")
    public List<SignalState> state;
}
