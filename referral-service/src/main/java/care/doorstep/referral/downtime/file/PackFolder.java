package care.doorstep.referral.downtime.file;

import care.doorstep.referral.downtime.domain.Packs;
import care.doorstep.referral.downtime.domain.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/**
 * Each pack is a zip archive encrypted with AES-256, which common tools open (7-Zip, WinZip, Keka), and holds a page to
 * print for the hub, for each team, and for what is received on paper meanwhile.
 */
@ApplicationScoped
class PackFolder implements Packs {

    private static final int SHORTEST_KEY = 16;
    private static final String NAME = "downtime-";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final DowntimeConfig config;

    PackFolder(DowntimeConfig config) {
        this.config = config;
        if (config.key().filter(key -> key.length() < SHORTEST_KEY).isPresent()) {
            throw new IllegalArgumentException("doorstep.downtime.key is shorter than " + SHORTEST_KEY + " characters");
        }
    }

    @Override
    public boolean wanted() {
        return config.folder().isPresent() && config.key().isPresent();
    }

    @Override
    public void keep(Instant asOf, List<Sheet> sheets) {
        try {
            Path folder = Files.createDirectories(config.folder().orElseThrow());
            Path half = folder.resolve("." + NAME + STAMP.format(asOf) + ".new");
            Files.deleteIfExists(half);
            write(half, sheets);
            Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-------"));
            Files.move(half, folder.resolve(NAME + STAMP.format(asOf) + ".zip"), StandardCopyOption.ATOMIC_MOVE);
            forgetOlder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file, List<Sheet> sheets) throws IOException {
        try (var zip = new ZipFile(file.toFile(), config.key().orElseThrow().toCharArray())) {
            for (Sheet sheet : sheets) {
                add(zip, sheet.name() + ".html", Pages.sheet(sheet).render());
            }
            add(zip, "paper-forms.html", Pages.forms().render());
        }
    }

    private static void add(ZipFile zip, String name, String page) throws IOException {
        var parameters = new ZipParameters();
        parameters.setFileNameInZip(name);
        parameters.setEncryptFiles(true);
        parameters.setEncryptionMethod(EncryptionMethod.AES);
        parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        zip.addStream(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), parameters);
    }

    private void forgetOlder(Path folder) throws IOException {
        try (Stream<Path> packs = Files.list(folder)) {
            List<Path> old = packs.filter(PackFolder::isPack)
                    .sorted(Comparator.comparing(PackFolder::writtenAt).reversed())
                    .skip(config.kept())
                    .toList();
            for (Path pack : old) {
                Files.delete(pack);
            }
        }
    }

    /** By the machine's own clock: the service's may have been moved. */
    private static long writtenAt(Path pack) {
        return pack.toFile().lastModified();
    }

    private static boolean isPack(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(NAME) && name.endsWith(".zip");
    }
}
