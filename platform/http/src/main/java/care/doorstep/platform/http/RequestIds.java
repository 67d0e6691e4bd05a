package care.doorstep.platform.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The ids that name this request and the journey it belongs to; echoed to the client and carried into events. */
@RequestScoped
public class RequestIds {

    private String requestId = UUID.randomUUID().toString();
    private String correlationId = requestId;

    public String requestId() {
        return requestId;
    }

    public String correlationId() {
        return correlationId;
    }

    void are(String request, String correlation) {
        this.requestId = request;
        this.correlationId = correlation;
    }
}
