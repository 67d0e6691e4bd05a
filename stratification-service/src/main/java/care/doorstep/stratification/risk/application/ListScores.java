package care.doorstep.stratification.risk.application;

import care.doorstep.stratification.risk.domain.PersonScore.Scored;
import care.doorstep.stratification.risk.domain.Registry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the scored population, highest score first. */
@ApplicationScoped
public class ListScores {

    private final Registry registry;

    ListScores(Registry registry) {
        this.registry = registry;
    }

    @Transactional
    public List<Scored> page(Registry.Query query, Registry.@Nullable Position after, int limit) {
        return registry.page(query, after, limit);
    }
}
