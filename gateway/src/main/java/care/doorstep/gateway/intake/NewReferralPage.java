package care.doorstep.gateway.intake;

import care.doorstep.gateway.forms.Form;
import care.doorstep.gateway.frame.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

@CheckedTemplate(basePath = "intake")
record NewReferralPage(
        Frame frame, Form form, Search search, @Nullable Match chosen, boolean numberRefused)
        implements TemplateInstance {}
