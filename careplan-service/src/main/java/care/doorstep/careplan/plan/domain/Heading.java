package care.doorstep.careplan.plan.domain;

import org.jspecify.annotations.Nullable;

/** The parts that exist once and are rewritten. */
public record Heading(
        @Nullable Coordination coordination, @Nullable AboutMe aboutMe, Allergies allergies) {

    static Heading empty() {
        return new Heading(null, null, new Allergies.NotRecorded());
    }

    Heading with(Coordination named) {
        return new Heading(named, aboutMe, allergies);
    }

    Heading with(AboutMe written) {
        return new Heading(coordination, written, allergies);
    }

    Heading with(Allergies recorded) {
        return new Heading(coordination, aboutMe, recorded);
    }
}
