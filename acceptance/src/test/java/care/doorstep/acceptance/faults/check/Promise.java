package care.doorstep.acceptance.faults.check;

import care.doorstep.acceptance.faults.history.History;
import java.util.List;

/** Something that must hold of every history. */
interface Promise {

    List<Violation> brokenIn(History history);
}
