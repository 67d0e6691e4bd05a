package care.doorstep.local.network;

import care.doorstep.local.stack.Ports;
import care.doorstep.local.stack.ServiceSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * A way from one part of a test stack to another.
 *
 * @param name {@code referral-service-postgres}, {@code referral-service-kafka}, {@code gateway-referral-service}
 * @param port where whoever uses it connects
 * @param targets where it leads: to any of these that listens, in turn
 */
public record Link(String name, int port, List<Integer> targets) {

    /** Each service's way to its database and to Kafka, and the gateway's way to each service and its replica. */
    public static List<Link> all(Ports ports) {
        var links = new ArrayList<Link>();
        for (ServiceSpec service : ServiceSpec.services()) {
            links.add(new Link(service.module() + "-postgres", ports.toDatabase(service), List.of(ports.postgres())));
            links.add(new Link(
                    "gateway-" + service.module(),
                    ports.fromGateway(service),
                    List.of(
                            ports.service(service.basePort()),
                            ports.service(service.second().basePort()))));
        }
        for (ServiceSpec client : ServiceSpec.all()) {
            links.add(new Link(
                    client.module() + "-kafka", ports.toKafka(client), List.of(ports.kafkaListenerOf(client))));
        }
        return List.copyOf(links);
    }
}
