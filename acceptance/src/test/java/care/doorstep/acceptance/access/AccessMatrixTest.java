package care.doorstep.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import care.doorstep.acceptance.Journey;
import care.doorstep.acceptance.contract.ApiDocument;
import care.doorstep.acceptance.contract.OperationName;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.stack.RunningStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Every operation of every service, tried at the service's own port by every role, as a person and as a machine, of its
 * own and another organisation, about people it has and has not to do with.
 */
@Journey
@Order(2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

    private final RunningStack stack = RunningStack.current();
    private final List<Cell> cells;
    private final SignedIn callers;

    AccessMatrixTest() {
        Locality.isThere();
        var all = Caller.all();
        var subjects = Subjects.made();
        cells = ApiDocument.all().stream()
                .map(ApiDocument::service)
                .flatMap(service -> Cell.of(service, all, subjects))
                .toList();
        callers = new SignedIn(all);
    }

    @BeforeAll
    void every_operation_is_tried_by_everybody() {
        assertThat(cells).hasSizeGreaterThan(50 * Caller.all().size());
    }

    @AfterAll
    void the_accounts_are_gone() {
        callers.close();
    }

    @TestFactory
    Stream<DynamicTest> every_cell_is_as_the_data_says() {
        var turns = new TreeMap<>(
                cells.stream().collect(Collectors.groupingBy(cell -> cell.row().turn())));
        return turns.entrySet().stream()
                .map(turn -> dynamicTest(
                        "turn %d: %d cells"
                                .formatted(turn.getKey(), turn.getValue().size()),
                        () -> areAsTheDataSays(turn.getValue())));
    }

    private void areAsTheDataSays(List<Cell> turn) {
        var verdicts = Crowd.map(turn, this::ask);
        var wrongs = new ArrayList<>(
                verdicts.stream().flatMap(verdict -> verdict.wrongs().stream()).toList());
        wrongs.addAll(tellingApart(verdicts));
        assertThat(wrongs).as("wrong cells").isEmpty();
    }

    private Verdict ask(Cell cell) {
        var address = stack.service(cell.operation().service());
        return new Verdict(
                cell, cell.attempt(address, callers.token(cell.caller())).send());
    }

    /** What one may not see and what does not exist are answered in the same words. */
    private static List<String> tellingApart(List<Verdict> verdicts) {
        Map<OperationName, Set<String>> words = verdicts.stream()
                .filter(verdict -> verdict.cell().hidden())
                .collect(Collectors.groupingBy(
                        verdict -> verdict.cell().operation(),
                        Collectors.mapping(verdict -> words(verdict), Collectors.toSet())));
        return words.entrySet().stream()
                .filter(operation -> operation.getValue().size() > 1)
                .map(operation -> operation.getKey() + " tells hidden from unknown: " + operation.getValue())
                .toList();
    }

    private static String words(Verdict verdict) {
        return verdict.answer().body();
    }
}
