package care.doorstep.local.postgres;

import care.doorstep.local.stack.StackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What brings the databases back: one base copy, and every finished segment of PostgreSQL's log of changes (WAL) since.
 * Nothing is kept before the first {@code ./doorstep backup}.
 */
public record BackupFolder(StackFolder folder) {

    private static final String NAME = "backup";

    public Path root() {
        return folder.root().resolve(NAME);
    }

    /** The newest whole copy; the one before it where a crash came between putting that away and this in its place. */
    public Path base() {
        return Files.exists(newestBase()) || !Files.exists(earlierBase()) ? newestBase() : earlierBase();
    }

    Path newestBase() {
        return root().resolve("base");
    }

    Path earlierBase() {
        return root().resolve("base.earlier");
    }

    /** Archived WAL segments. */
    public Path archive() {
        return root().resolve("wal");
    }

    public boolean hasBase() {
        return Files.exists(base().resolve(BaseCopy.LABEL));
    }

    /** Outside the backup, which may be on a disk that goes away: from now on a segment is kept or PostgreSQL waits. */
    void noteThatThereIsOne() throws IOException {
        if (!Files.exists(marker())) {
            Files.createFile(marker());
        }
    }

    private Path marker() {
        return folder.root().resolve("backed-up");
    }

    /** Keeps a finished segment; a crash in between leaves no half one under its name. */
    public String archiveCommand() {
        String wal = quoted(archive());
        return "if test -e " + quoted(marker()) + " || test -d " + wal + "; then test -d " + wal + " && cp %p " + wal
                + "/%f.new && sync " + wal + "/%f.new && mv " + wal + "/%f.new " + wal + "/%f; fi";
    }

    /** Fetches a segment, or says that there is no such one. */
    public String restoreCommand() {
        String wal = quoted(archive());
        return "test -f " + wal + "/%f && cp " + wal + "/%f %p";
    }

    /** For the shell; PostgreSQL takes a percent sign for a placeholder. */
    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "'\\''").replace("%", "%%") + "'";
    }
}
