package care.doorstep.local.operations;

import care.doorstep.local.stack.Http;
import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.stack.Ports;
import care.doorstep.local.stack.RunningProcess;
import care.doorstep.local.stack.ServiceSpec;
import care.doorstep.local.stack.StackFolder;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.stream.Stream;

/** The clocks of all running services; a service that does not run gets the offset when it starts. */
public record ServiceClocks(Ports ports, StackFolder folder) {

    /** Moves every clock it can reach before it says which ones it could not. */
    public void move(Duration offset) {
        var unmoved = Stream.concat(
                        ServiceSpec.all().stream(),
                        ServiceSpec.services().stream().map(ServiceSpec::second))
                .filter(service ->
                        RunningProcess.recorded(folder, service.process()).isPresent())
                .filter(service -> !moves(service, offset))
                .map(ServiceSpec::process)
                .toList();
        if (!unmoved.isEmpty()) {
            throw new PlainFailure("The clock of " + String.join(", ", unmoved)
                    + " did not move: it does not answer. Say it again once it serves.");
        }
    }

    private boolean moves(ServiceSpec service, Duration offset) {
        try {
            move(service, offset);
            return true;
        } catch (PlainFailure e) {
            return false;
        }
    }

    private void move(ServiceSpec service, Duration offset) {
        String url = Ports.local(ports.service(service.basePort())) + "/operations/clock";
        var answer = Http.send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"offset\":\"" + offset + "\"}"))
                .timeout(Duration.ofSeconds(10))
                .build());
        if (answer.statusCode() / 100 != 2) {
            throw new PlainFailure(
                    service.process() + " would not move its clock (status " + answer.statusCode() + ").");
        }
    }
}
