package care.doorstep.local.stack;

import java.security.SecureRandom;
import java.util.Base64;

/** Generated once per stack, one file each, readable by the owner only. */
public record Secrets(StackFolder folder) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public String get(String name) {
        String file = "secrets/" + name;
        return folder.read(file).filter(secret -> !secret.isEmpty()).orElseGet(() -> generate(file));
    }

    private String generate(String file) {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        folder.write(file, secret);
        return secret;
    }
}
