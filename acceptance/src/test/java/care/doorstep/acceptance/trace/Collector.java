package care.doorstep.acceptance.trace;

import care.doorstep.acceptance.stack.RunningStack;
import com.google.protobuf.InvalidProtocolBufferException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Takes spans over OTLP/HTTP, as an OpenTelemetry collector does, at the address that the stack's parts send them to. */
public final class Collector implements AutoCloseable {

    private final List<Span> spans = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    private Collector(HttpServer server) {
        this.server = server;
    }

    /**
     * One piece of work, by one part.
     *
     * @param everything all that was said of it, as text
     */
    public record Span(String traceId, String part, String name, long beganNanos, long endedNanos, String everything) {

        @Override
        public String toString() {
            return "%-22s %s, %.1f ms".formatted(part, name, (endedNanos - beganNanos) / 1e6);
        }
    }

    public static Collector listening() {
        var port = Integer.parseInt(RunningStack.current().setting("TRACES"));
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var collector = new Collector(server);
            server.createContext("/v1/traces", collector::take);
            server.start();
            return collector;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The spans of this trace that have arrived, in the order in which the work began. */
    public List<Span> of(String traceId) {
        return spans.stream()
                .filter(span -> span.traceId().equals(traceId))
                .sorted(Comparator.comparingLong(Span::beganNanos))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            read(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private void read(byte[] body) throws InvalidProtocolBufferException {
        ExportTraceServiceRequest.parseFrom(body).getResourceSpansList().stream()
                .flatMap(Collector::spans)
                .forEach(spans::add);
    }

    private static Stream<Span> spans(ResourceSpans ofOnePart) {
        var part = ofOnePart.getResource().getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .findFirst()
                .orElseThrow()
                .getValue()
                .getStringValue();
        return ofOnePart.getScopeSpansList().stream()
                .flatMap(scope -> scope.getSpansList().stream())
                .map(span -> new Span(
                        HexFormat.of().formatHex(span.getTraceId().toByteArray()),
                        part,
                        span.getName(),
                        span.getStartTimeUnixNano(),
                        span.getEndTimeUnixNano(),
                        span.toString()));
    }
}
