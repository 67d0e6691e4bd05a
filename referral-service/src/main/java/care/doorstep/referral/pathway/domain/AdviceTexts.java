package care.doorstep.referral.pathway.domain;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Copies of what teams advised in words, so that the hub can read it. The words may arrive after the decline. */
public interface AdviceTexts {

    Map<UUID, String> of(Collection<UUID> notes);

    void keep(UUID note, long version, String text);

    void erase(UUID note);

    /** Forgets every text. */
    void forget();
}
