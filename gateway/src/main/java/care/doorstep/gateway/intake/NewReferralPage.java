package care.doorstep.gateway.intake;

import care.doorstep.gateway.forms.Form;
import care.doorstep.gateway.frame.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "intake")
record NewReferralPage(Frame frame, Form form, Search search, boolean numberRefused) implements TemplateInstance {}
