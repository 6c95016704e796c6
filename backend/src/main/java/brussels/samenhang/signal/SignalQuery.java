package brussels.samenhang.signal;

import brussels.samenhang.shared.paging.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which signals, in which order, and which page of them. */
public class SignalQuery extends PageRequest {

    @BeanParam
    public SignalFilter filter = new SignalFilter();

    @QueryParam("sort")
    @Parameter(description = "-raisedOn (when absent) or raisedOn.")
    public List<String> sort;
}
