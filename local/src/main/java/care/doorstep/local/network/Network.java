package care.doorstep.local.network;

import care.doorstep.local.stack.PlainFailure;
import care.doorstep.local.stack.StackFolder;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** All links of a test stack. The state of a link is what its file {@code run/LINK.link} says; without one it is whole. */
public final class Network implements AutoCloseable {

    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final List<Link> links;
    private final StackFolder folder;
    private final List<Relay> relays = new ArrayList<>();
    private volatile boolean closed;

    public Network(List<Link> links, StackFolder folder) {
        this.links = links;
        this.folder = folder;
    }

    public void open() {
        for (Link link : links) {
            folder.remove(file(link));
            try {
                relays.add(new Relay(link));
            } catch (IOException e) {
                throw new PlainFailure("Port " + link.port() + " for " + link.name() + " is taken.");
            }
        }
        Thread.ofVirtual().start(this::watch);
    }

    private void watch() {
        while (!closed) {
            relays.forEach(relay ->
                    relay.set(LinkState.parse(folder.read(file(relay.link())).orElse(""))));
            try {
                Thread.sleep(LOOK_EVERY);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static String file(Link link) {
        return "run/" + link.name() + ".link";
    }

    @Override
    public void close() {
        closed = true;
        relays.forEach(Relay::close);
    }
}
