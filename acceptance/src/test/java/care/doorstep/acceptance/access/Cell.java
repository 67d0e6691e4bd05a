package care.doorstep.acceptance.access;

import care.doorstep.acceptance.contract.OperationName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One cell of the matrix: somebody asks for an operation about somebody. */
record Cell(OperationName operation, Row row, Caller caller, Subject subject) {

    private static final Map<String, Standing.Sight> SIGHTS = Standing.sights();

    /** Every cell of a service. */
    static Stream<Cell> of(String service, List<Caller> callers, List<Subject> subjects) {
        return Row.of(service).stream()
                .flatMap(row -> callers.stream()
                        .flatMap(caller -> (Subject.concerns(row)
                                        ? subjects.stream()
                                        : subjects.stream().limit(1))
                                .map(subject ->
                                        new Cell(OperationName.of(service, row.operation()), row, caller, subject))));
    }

    /** The statuses it may have. */
    List<Integer> expected() {
        if (row.open()) {
            return row.answer();
        }
        var standing = standing();
        if (standing.isEmpty() || standing.get() == Standing.REFUSED) {
            return List.of(403);
        }
        if (answeredAsAMachine()) {
            return List.of(Objects.requireNonNull(row.machines()));
        }
        return standing.get() == Standing.ADMITTED || row.listOf() != null ? row.answer() : List.of(row.hidden());
    }

    /** What must not be listed in the answer, if anything. */
    Optional<String> missing() {
        return row.listOf() != null && standing().equals(Optional.of(Standing.HIDDEN))
                ? Optional.of(subject.fill("{" + row.listOf() + "}"))
                : Optional.empty();
    }

    /** Whether the answer must be the one that is given for what does not exist. */
    boolean hidden() {
        return row.listOf() == null && !answeredAsAMachine() && standing().equals(Optional.of(Standing.HIDDEN));
    }

    private boolean answeredAsAMachine() {
        return caller.machine() && row.machines() != null;
    }

    /** Empty for a role that the operation is not for. */
    private Optional<Standing> standing() {
        return row.sightOf(caller.role()).map(SIGHTS::get).map(sight -> sight.of(caller, subject.name()));
    }

    Attempt attempt(String address, String token) {
        return Attempt.at(address, operation, row, subject).as(token);
    }

    @Override
    public String toString() {
        return operation + " of " + operation.service() + " about " + subject + " as " + caller;
    }
}
