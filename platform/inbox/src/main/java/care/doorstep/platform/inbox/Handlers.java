package care.doorstep.platform.inbox;

import care.doorstep.platform.outbox.Cause;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** This service's projections and reactions, and how one event is put through them. */
@ApplicationScoped
class Handlers {

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private final List<Projection> projections;
    private final List<Reaction> reactions;
    private final Tracer tracer;

    Handlers(@All List<Projection> projections, @All List<Reaction> reactions, Tracer tracer) {
        this.projections = projections;
        this.reactions = reactions;
        this.tracer = tracer;
    }

    /** Projections first, so that a reaction sees them; the events it leads to carry the journey and the trace on. */
    void handle(ReceivedEvent event) {
        var id = event.id().toString();
        var journey = event.correlationId() == null ? id : event.correlationId();
        var span = tracer.spanBuilder(event.topic() + " process")
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(parent(event))
                .startSpan();
        try (var _ = span.makeCurrent()) {
            ScopedValue.where(Cause.CURRENT, new Cause(journey, id)).run(() -> apply(event));
        } finally {
            span.end();
        }
    }

    void project(ReceivedEvent event) {
        projections.stream().filter(p -> p.topic().equals(event.topic())).forEach(p -> p.project(event));
    }

    /** What each projection is sent stays in order; between projections there is no order. */
    void project(List<ReceivedEvent> events) {
        for (var projection : projections) {
            var ofTopic = events.stream()
                    .filter(event -> event.topic().equals(projection.topic()))
                    .toList();
            if (!ofTopic.isEmpty()) {
                projection.project(ofTopic);
            }
        }
    }

    void truncate() {
        projections.forEach(Projection::truncate);
    }

    Set<String> projectedTopics() {
        return projections.stream().map(Projection::topic).collect(Collectors.toSet());
    }

    private void apply(ReceivedEvent event) {
        project(event);
        reactions.stream().filter(r -> r.topic().equals(event.topic())).forEach(r -> r.react(event));
    }

    private static Context parent(ReceivedEvent event) {
        var header = event.traceparent();
        if (header == null || !TRACEPARENT.matcher(header).matches()) {
            return Context.root();
        }
        var parts = header.split("-");
        var producer = SpanContext.createFromRemoteParent(
                parts[1], parts[2], TraceFlags.fromHex(parts[3], 0), TraceState.getDefault());
        return Context.root().with(Span.wrap(producer));
    }
}
