package care.doorstep.stratification.risk.application;

import care.doorstep.stratification.condition.domain.Condition;
import care.doorstep.stratification.risk.domain.CharlsonComorbidity;
import care.doorstep.stratification.risk.domain.CharlsonWeights;
import care.doorstep.stratification.risk.domain.HospitalFrailtyRisk;
import care.doorstep.stratification.risk.domain.RiskModel;
import care.doorstep.stratification.risk.domain.Score;
import care.doorstep.stratification.risk.domain.ScoringModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The models everybody is scored with, in the versions this deployment has chosen. */
@ApplicationScoped
public class ModelsInUse {

    private final List<ScoringModel> models;

    ModelsInUse(RiskConfig config) {
        models = List.of(
                HospitalFrailtyRisk.gilbert2018(),
                CharlsonComorbidity.quan2005(CharlsonWeights.named(config.charlsonWeights())));
    }

    /** A person's score under every model. */
    public List<Score> score(Collection<Condition> history, LocalDate today) {
        return models.stream().map(model -> model.score(history, today)).toList();
    }

    public Set<String> versions() {
        return models.stream().map(ScoringModel::version).collect(Collectors.toUnmodifiableSet());
    }

    /** Where a model was published, as a clinician reads it. */
    public String source(RiskModel model) {
        return models.stream()
                .filter(one -> one.model() == model)
                .map(ScoringModel::source)
                .findAny()
                .orElseThrow();
    }
}
