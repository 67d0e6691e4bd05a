package care.doorstep.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void a_secret_is_made_once_and_kept() {
        var secrets = new Secrets(StackFolder.at(folder));
        assertThat(secrets.get("kafka-broker"))
                .hasSizeGreaterThan(30)
                .isEqualTo(secrets.get("kafka-broker"))
                .isNotEqualTo(secrets.get("postgres"));
    }

    @Test
    void only_its_owner_can_read_a_secret() throws IOException {
        new Secrets(StackFolder.at(folder)).get("postgres");
        assertThat(permissions(folder.resolve("secrets/postgres"))).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("secrets"))).isEqualTo("rwx------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
