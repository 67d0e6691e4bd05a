package care.doorstep.gateway.worklist;

import care.doorstep.gateway.frame.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

@CheckedTemplate(basePath = "worklist")
record WorklistPage(Frame frame, Filter filter, Listing.Found found, List<Sort> columns) implements TemplateInstance {}
