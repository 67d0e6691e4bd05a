package care.doorstep.acceptance.stack;

/** The second replica of a service, which a test stack keeps in reserve. */
public record Replica(Part service) {

    /** Returns when it serves. */
    public void join() {
        Launcher.run("start", title());
    }

    public void leave() {
        Launcher.run("stop", title());
    }

    /** Kill -9; the launcher starts it again until it is told to leave. */
    public void kill() {
        Processes.kill(title());
    }

    private String title() {
        return service.title() + "-2";
    }
}
