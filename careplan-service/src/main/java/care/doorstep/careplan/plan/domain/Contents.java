package care.doorstep.careplan.plan.domain;

import java.time.Instant;

/** What every state of a plan holds. {@code version} is the one that was read; saving gives the next. */
public record Contents(Identity identity, Heading heading, Entries entries, long version, Instant updatedAt) {

    Contents with(Heading rewritten, Instant at) {
        return new Contents(identity, rewritten, entries, version, at);
    }

    Contents with(Entries grown, Instant at) {
        return new Contents(identity, heading, grown, version, at);
    }

    @Override
    public String toString() {
        return "Contents[" + identity.planId() + ", v" + version + "]";
    }
}
