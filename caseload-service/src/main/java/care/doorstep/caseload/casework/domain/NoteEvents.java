package care.doorstep.caseload.casework.domain;

/** Where notes are handed over to the services that must show them. */
public interface NoteEvents {
    void publish(Note note);
}
