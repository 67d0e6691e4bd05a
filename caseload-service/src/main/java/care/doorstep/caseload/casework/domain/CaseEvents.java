package care.doorstep.caseload.casework.domain;

/** Where case events are stated. */
public interface CaseEvents {
    void publish(CaseEvent event);
}
