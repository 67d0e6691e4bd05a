package care.doorstep.acceptance.faults.nemesis;

import care.doorstep.acceptance.faults.history.Recorder;
import care.doorstep.acceptance.stack.BrokerDisk;
import care.doorstep.acceptance.stack.Link;
import care.doorstep.acceptance.stack.Part;
import care.doorstep.acceptance.topic.Topics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Every kind of strike, shuffled; when all have been drawn it is shuffled anew, from then on with most of them kills of
 * services. Which links fail and which services get a replica changes from one shuffle to the next.
 */
final class Deck {

    private static final int LATER_KILLS_OF_A_SERVICE = 4;

    private final Recorder recorder;
    private final Topics topics;
    private final Random chance;
    private final List<Strike> left = new ArrayList<>();
    private int killsOfAService = 1;

    Deck(Recorder recorder, Topics topics, Random chance) {
        this.recorder = recorder;
        this.topics = topics;
        this.chance = chance;
    }

    Strike draw() {
        if (left.isEmpty()) {
            left.addAll(all());
            Collections.shuffle(left, chance);
            killsOfAService = LATER_KILLS_OF_A_SERVICE;
        }
        return left.removeLast();
    }

    private List<Strike> all() {
        var all = new ArrayList<Strike>();
        for (var part : Part.values()) {
            var kills = Part.services().contains(part) ? killsOfAService : 1;
            all.addAll(Collections.nCopies(kills, new Kill(part)));
        }
        links(all);
        all.add(new ReplicaJoins(any(Part.services())));
        all.add(new ReplicaJoins(any(Part.services())));
        all.add(new Poisoning(recorder, topics));
        all.add(new ClockJumps());
        all.add(new ClockJumps());
        if (BrokerDisk.isItsOwn()) {
            all.add(new DiskFills());
        }
        return all;
    }

    private void links(List<Strike> all) {
        all.add(new LinkFails(LinkFails.How.CUT, Link.toDatabase(any(Part.services()))));
        all.add(new LinkFails(LinkFails.How.CUT, Link.toKafka(any(Part.services()))));
        all.add(new LinkFails(LinkFails.How.CLOSED, any(Link.ofServices())));
        all.add(new LinkFails(LinkFails.How.SLOW, any(Link.ofServices())));
    }

    private <T> T any(List<T> several) {
        return several.get(chance.nextInt(several.size()));
    }
}
