package care.doorstep.gateway.oversight;

import care.doorstep.gateway.frame.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "oversight")
record AccessesPage(Frame frame, String personId, AccessList list) implements TemplateInstance {}
