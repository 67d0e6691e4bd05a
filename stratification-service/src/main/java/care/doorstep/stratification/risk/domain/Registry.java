package care.doorstep.stratification.risk.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The scored population as a list, for those who plan work with it. */
public interface Registry {

    /** What to list: one model; null means any. */
    record Query(
            RiskModel model, @Nullable Band band, @Nullable Set<String> neighbourhoods) {}

    /** People still alive, highest score first, those after {@code after} only. */
    List<PersonScore.Scored> page(Query query, @Nullable Position after, int limit);

    /** Where a page ended. */
    record Position(int score, UUID person) {}
}
