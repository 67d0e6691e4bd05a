package care.doorstep.referral.downtime.file;

import care.doorstep.referral.downtime.domain.Sheet;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The pages of a pack: plain, to be read on paper. */
@CheckedTemplate(basePath = "downtime")
class Pages {

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private Pages() {}

    static native TemplateInstance sheet(Sheet sheet);

    static native TemplateInstance forms();

    /** On the clock on the wall. */
    @TemplateExtension
    static String local(Instant time) {
        return LOCAL.format(time);
    }
}
