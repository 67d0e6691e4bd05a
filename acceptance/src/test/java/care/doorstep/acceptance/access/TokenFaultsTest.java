package care.doorstep.acceptance.access;

import static org.assertj.core.api.Assertions.assertThat;

import care.doorstep.acceptance.Journey;
import care.doorstep.acceptance.contract.ApiDocument;
import care.doorstep.acceptance.contract.OperationName;
import care.doorstep.acceptance.edge.Answer;
import care.doorstep.acceptance.people.Locality;
import care.doorstep.acceptance.stack.RunningStack;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No operation takes a token that Keycloak did not issue for it and for now, neither at the gateway nor behind it. */
@Journey
@Order(2)
class TokenFaultsTest {

    /** Nobody: a token that passes is told so, and changes nothing. */
    private static final Subject NOBODY = new Subject(
            "nobody",
            Map.of(
                    "personId", UUID.randomUUID().toString(),
                    "referralId", UUID.randomUUID().toString(),
                    "id", UUID.randomUUID().toString(),
                    "caseId", UUID.randomUUID().toString(),
                    "planId", UUID.randomUUID().toString(),
                    "actionId", UUID.randomUUID().toString(),
                    "teamId", "NO-SUCH-TEAM",
                    "neighbourhoodId", "NH99",
                    "now", "2026-10-01T10:00:00Z"));

    private static final RunningStack STACK = RunningStack.current();

    private static FaultyTokens tokens = new FaultyTokens();

    private record Target(OperationName operation, Row row, String address) {

        static Stream<Target> all() {
            return ApiDocument.all().stream()
                    .map(ApiDocument::service)
                    .flatMap(service -> Row.of(service).stream()
                            .map(row -> new Target(
                                    OperationName.of(service, row.operation()), row, STACK.service(service))));
        }

        Target atTheGateway() {
            return new Target(operation, row, STACK.gateway());
        }

        Attempt attempt() {
            return Attempt.at(address, operation, row, NOBODY);
        }

        Answer with(TokenFault fault) {
            var attempt = attempt();
            return tokens.with(fault).map(attempt::as).orElse(attempt).send();
        }
    }

    @BeforeAll
    static void the_county_is_there() {
        Locality.isThere();
    }

    @AfterAll
    static void the_accounts_are_gone() {
        tokens.close();
    }

    @ParameterizedTest
    @EnumSource
    void no_operation_takes_it_at_the_services_own_port(TokenFault fault) {
        var closed = Target.all().filter(target -> !target.row().open()).toList();
        assertThat(refusing(closed, fault))
                .as("operations that take a token: %s", fault)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void no_operation_takes_it_at_the_gateway(TokenFault fault) {
        var behind = Target.all()
                .filter(target -> target.operation().behindTheGateway())
                .map(Target::atTheGateway)
                .toList();
        assertThat(refusing(behind, fault))
                .as("operations that take a token: %s", fault)
                .isEmpty();
    }

    /** Otherwise the refusals above would say nothing. */
    @Test
    void the_same_token_without_a_fault_is_taken_by_every_operation() {
        var harmless = Target.all().filter(target -> target.row().turn() < 4).toList();
        assertThat(answering(
                        harmless,
                        target -> target.attempt().as(tokens.genuine()).send(),
                        401))
                .isEmpty();
        var behind = harmless.stream()
                .filter(target -> target.operation().behindTheGateway())
                .map(Target::atTheGateway)
                .toList();
        assertThat(answering(
                        behind, target -> target.attempt().as(tokens.genuine()).send(), 401))
                .isEmpty();
    }

    @Test
    void the_gateway_leads_to_no_operation_for_those_who_run_a_service() {
        var operations = Target.all()
                .filter(target -> !target.operation().behindTheGateway())
                .map(Target::atTheGateway)
                .toList();
        var passed = Crowd.map(
                        operations,
                        target -> target.attempt().as(tokens.genuine()).send())
                .stream()
                .filter(answer -> answer.status() < 300)
                .map(Answer::asked);
        assertThat(passed).isEmpty();
    }

    private static List<String> refusing(List<Target> targets, TokenFault fault) {
        var answers = Crowd.map(targets, target -> target.with(fault));
        return answers.stream()
                .filter(Predicate.not(TokenFaultsTest::refuses))
                .map(answer -> answer.asked() + " answered " + answer.status() + " " + answer.body())
                .toList();
    }

    private static boolean refuses(Answer answer) {
        return answer.status() == 401
                && answer.header("Content-Type").matches("application/(problem|fhir)\\+json.*")
                && answer.header("WWW-Authenticate").startsWith("Bearer");
    }

    private static List<String> answering(
            List<Target> targets, java.util.function.Function<Target, Answer> ask, int status) {
        return Crowd.map(targets, ask).stream()
                .filter(answer -> answer.status() == status)
                .map(Answer::asked)
                .toList();
    }
}
