package care.doorstep.outcomes.fact.postgres;

import care.doorstep.outcomes.fact.domain.Fact;
import care.doorstep.outcomes.fact.domain.Origin;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;

/** Writes what is particular to a kind of fact as JSON; its origin has columns of its own. */
@Singleton
class FactDetail {

    private static final String ORIGIN = "origin";

    private final ObjectMapper json;

    FactDetail(ObjectMapper json) {
        this.json = json;
    }

    String write(Fact fact) {
        ObjectNode tree = json.valueToTree(fact);
        tree.remove(ORIGIN);
        return tree.toString();
    }

    Fact read(FactKind kind, String detail, Origin origin) {
        try {
            var tree = (ObjectNode) json.readTree(detail);
            tree.putPOJO(ORIGIN, origin);
            return json.treeToValue(tree, kind.type());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored fact cannot be read: " + origin.eventId(), e);
        }
    }
}
