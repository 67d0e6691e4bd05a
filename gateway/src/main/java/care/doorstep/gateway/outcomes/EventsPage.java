package care.doorstep.gateway.outcomes;

import care.doorstep.gateway.frame.Frame;
import care.doorstep.gateway.services.Part;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

@CheckedTemplate(basePath = "outcomes")
record EventsPage(
        Frame frame, Period period, String code, @Nullable Figure figure, Part<Events> events)
        implements TemplateInstance {

    public record Events(List<CountedEvent> items, @Nullable String next) {}
}
