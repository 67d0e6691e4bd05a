package care.doorstep.acceptance.access;

import care.doorstep.acceptance.edge.SignIn;
import care.doorstep.acceptance.stack.Realm;
import care.doorstep.acceptance.stack.RunningStack;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** Callers with accounts in the stack's realm, for as long as the test lasts. */
final class SignedIn implements AutoCloseable {

    private final Realm realm = new Realm();
    private final String run = HexFormat.of().toHexDigits(new Random().nextInt());
    private final Map<Caller, Account> accounts = new ConcurrentHashMap<>();

    private record Account(String id, SignIn signIn) {}

    SignedIn(List<Caller> callers) {
        Crowd.each(callers, caller -> accounts.put(caller, account(caller)));
        Crowd.each(callers, this::token);
    }

    String token(Caller caller) {
        return accounts.get(caller).signIn().token();
    }

    private Account account(Caller caller) {
        var stack = RunningStack.current();
        var name = "%s-%s-%s".formatted(caller.role(), caller.own() ? "own" : "other", run);
        var described = new Realm.Account(name, caller.roles(), caller.organisation(), caller.teams());
        return caller.machine()
                ? new Account(realm.addMachine(described), SignIn.machine(name, stack.setting("DEMO_SECRET")))
                : new Account(realm.addPerson(described), SignIn.person(name, stack.setting("DEMO_PASSWORD")));
    }

    @Override
    public void close() {
        Crowd.each(List.copyOf(accounts.keySet()), caller -> {
            var id = accounts.get(caller).id();
            if (caller.machine()) {
                realm.removeMachine(id);
            } else {
                realm.removePerson(id);
            }
        });
    }
}
