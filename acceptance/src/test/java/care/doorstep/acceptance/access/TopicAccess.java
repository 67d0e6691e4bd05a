package care.doorstep.acceptance.access;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.common.acl.AclOperation;

/** What Kafka clients are expected to be able to do; {@code groups} and {@code transactions} name their owners. */
record TopicAccess(Map<String, Row> topics, Map<String, String> groups, Map<String, String> transactions) {

    /** Which clients may write and read one topic; nobody else may even describe it. */
    record Row(List<String> writes, List<String> reads) {

        /** What the broker is to say that the client may do; empty for no right at all. */
        Set<AclOperation> rightsOf(String client) {
            var rights = new TreeSet<AclOperation>();
            if (writes.contains(client)) {
                rights.addAll(List.of(AclOperation.WRITE, AclOperation.DESCRIBE));
            }
            if (reads.contains(client)) {
                rights.addAll(List.of(AclOperation.READ, AclOperation.DESCRIBE));
            }
            return rights;
        }
    }

    static TopicAccess expected() {
        return Yaml.data("topics", new TypeReference<>() {});
    }
}
