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

/** The clocks of all running services; a service that does not run gets the offset when it starts. */
public record ServiceClocks(Ports ports, StackFolder folder) {

    public void move(Duration offset) {
        ServiceSpec.all().stream()
                .filter(service ->
                        RunningProcess.recorded(folder, service.module()).isPresent())
                .forEach(service -> move(service, offset));
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
                    service.module() + " would not move its clock (status " + answer.statusCode() + ").");
        }
    }
}
