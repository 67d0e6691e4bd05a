package care.doorstep.gateway.home;

import care.doorstep.gateway.frame.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "home")
record AgainPage(Frame frame) implements TemplateInstance {}
