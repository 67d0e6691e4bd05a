package care.doorstep.acceptance.access;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One who calls: a role, as a person or a machine client, of its own or another organisation. */
record Caller(String role, boolean machine, boolean own, String organisation, List<String> teams) {

    /** The file of callers. */
    record File(String otherOrganisation, String otherTeam, Map<String, Role> roles) {

        static File read() {
            return Yaml.data("callers", new TypeReference<>() {});
        }
    }

    record Role(String organisation, @Nullable List<String> teams) {}

    static List<Caller> all() {
        var file = File.read();
        return file.roles().entrySet().stream()
                .flatMap(role -> Stream.of(true, false)
                        .flatMap(own -> Stream.of(true, false)
                                .map(machine -> of(file, role.getKey(), role.getValue(), machine, own))))
                .toList();
    }

    private static Caller of(File file, String name, Role role, boolean machine, boolean own) {
        var teams = role.teams() == null ? List.<String>of() : role.teams();
        if (own) {
            return new Caller(name, machine, true, role.organisation(), teams);
        }
        var others = teams.isEmpty() ? teams : List.of(file.otherTeam());
        return new Caller(name, machine, false, file.otherOrganisation(), others);
    }

    List<String> roles() {
        return role.equals("none") ? List.of() : List.of(role);
    }

    @Override
    public String toString() {
        return role + " (" + (machine ? "machine" : "person") + ", " + (own ? "own" : "other") + " organisation)";
    }
}
