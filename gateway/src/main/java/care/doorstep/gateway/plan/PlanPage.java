package care.doorstep.gateway.plan;

import care.doorstep.gateway.forms.Form;
import care.doorstep.gateway.frame.Frame;
import care.doorstep.gateway.person.Banner;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

@CheckedTemplate(basePath = "plan")
record PlanPage(Frame frame, Banner banner, PlanTask task, PlanView plan, Form form, Map<String, String> headings)
        implements TemplateInstance {}
