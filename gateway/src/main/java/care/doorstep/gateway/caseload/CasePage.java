package care.doorstep.gateway.caseload;

import care.doorstep.gateway.forms.Form;
import care.doorstep.gateway.frame.Frame;
import care.doorstep.gateway.person.Banner;
import care.doorstep.gateway.services.Part;
import care.doorstep.gateway.words.Countdown;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

@CheckedTemplate(basePath = "caseload")
record CasePage(
        Frame frame,
        Part<CaseView> part,
        @Nullable CaseView view,
        @Nullable Banner banner,
        Part<FrontDoor> front,
        @Nullable Countdown clock,
        List<String> pending,
        @Nullable CaseForms forms,
        @Nullable Form failed)
        implements TemplateInstance {}
