package care.doorstep.gateway.caseload;

import care.doorstep.gateway.frame.Frame;
import care.doorstep.gateway.services.Part;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "caseload")
record TeamPage(Frame frame, String teamId, Part<TeamList> list, Part<TeamList> ended) implements TemplateInstance {}
