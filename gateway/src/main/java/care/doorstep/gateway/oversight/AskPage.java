package care.doorstep.gateway.oversight;

import care.doorstep.gateway.frame.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** @param wrong true where what was typed is no person's id */
@CheckedTemplate(basePath = "oversight")
record AskPage(Frame frame, boolean wrong) implements TemplateInstance {}
