package care.doorstep.platform.security;

/** Where this process runs; anything but a local or test stack is production. */
public enum DeploymentProfile {
    LOCAL,
    TEST,
    PRODUCTION
}
