package care.doorstep.platform.outbox;

/** The literal type names on the wire: {@code care.doorstep.<name>.v<version>}. */
public final class WireType {

    private static final String PREFIX = "care.doorstep.";
    private static final String SUFFIX = ".v1";

    private WireType() {}

    public static String of(String name) {
        return PREFIX + name + SUFFIX;
    }

    /** The short name, or the type itself where it is not one of ours. */
    public static String name(String wireType) {
        var ours = wireType.startsWith(PREFIX)
                && wireType.endsWith(SUFFIX)
                && wireType.length() > PREFIX.length() + SUFFIX.length();
        return ours ? wireType.substring(PREFIX.length(), wireType.length() - SUFFIX.length()) : wireType;
    }

    static String schema(String name) {
        return "https://doorstep.care/schemas/" + name + SUFFIX + ".schema.json";
    }
}
