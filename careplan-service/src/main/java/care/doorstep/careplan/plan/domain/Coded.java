package care.doorstep.careplan.plan.domain;

/** A closed list whose members travel as stable codes. */
public interface Coded {

    String code();

    static <E extends Enum<E> & Coded> E of(Class<E> list, String code) {
        for (E member : list.getEnumConstants()) {
            if (member.code().equals(code)) {
                return member;
            }
        }
        throw new IllegalArgumentException("no " + list.getSimpleName() + " has the code " + code);
    }
}
