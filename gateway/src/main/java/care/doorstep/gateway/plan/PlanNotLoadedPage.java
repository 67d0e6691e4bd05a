package care.doorstep.gateway.plan;

import care.doorstep.gateway.frame.Frame;
import care.doorstep.gateway.person.Banner;
import care.doorstep.gateway.services.Part;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The plan could not be read: what was typed is shown so that it is not lost. */
@CheckedTemplate(basePath = "plan")
record PlanNotLoadedPage(Frame frame, Banner banner, Part<VersionedPlan> part, String title, List<String> typed)
        implements TemplateInstance {}
