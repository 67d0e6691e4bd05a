package care.doorstep.gateway.outcomes;

import care.doorstep.gateway.forms.Form;
import care.doorstep.gateway.frame.Frame;
import care.doorstep.gateway.services.Part;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "outcomes")
record OutcomesPage(Frame frame, Form form, Period period, Part<Figure.All> figures) implements TemplateInstance {}
