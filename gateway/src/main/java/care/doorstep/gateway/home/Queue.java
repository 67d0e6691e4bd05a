package care.doorstep.gateway.home;

import care.doorstep.gateway.services.Part;
import care.doorstep.gateway.worklist.Row;
import java.util.List;

/** Work that waits for this role: the most urgent few and where the rest is. */
public record Queue(String title, String all, Part<List<Row>> rows) {}
