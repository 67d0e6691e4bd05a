package care.doorstep.gateway.home;

import care.doorstep.gateway.frame.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

@CheckedTemplate(basePath = "home")
record HomePage(Frame frame, List<Queue> queues, List<String> teams) implements TemplateInstance {}
