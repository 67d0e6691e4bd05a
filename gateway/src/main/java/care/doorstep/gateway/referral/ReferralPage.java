package care.doorstep.gateway.referral;

import care.doorstep.gateway.frame.Frame;
import care.doorstep.gateway.person.Banner;
import care.doorstep.gateway.services.Part;
import care.doorstep.gateway.words.Vocabulary.Option;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

@CheckedTemplate(basePath = "referral")
record ReferralPage(
        Frame frame,
        Part<ReferralView> part,
        @Nullable ReferralView referral,
        @Nullable Banner banner,
        Part<CaseGlance> team,
        List<String> pending,
        @Nullable ReferralForms forms,
        Part<List<Option>> teams,
        Attempted attempted)
        implements TemplateInstance {

    /** The form to name in the error summary, where one failed. */
    public record Attempted(care.doorstep.gateway.forms.@Nullable Form form) {}
}
