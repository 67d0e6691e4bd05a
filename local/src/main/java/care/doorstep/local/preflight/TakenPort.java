package care.doorstep.local.preflight;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A port something else listens on.
 *
 * @param process who, as far as this user may know
 */
record TakenPort(int port, Optional<String> process) {

    static Optional<TakenPort> at(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new TakenPort(port, listener(port)));
        }
    }

    String sentence(String wantedBy) {
        return "Port " + port + ", which " + wantedBy + " needs, is taken"
                + process.map(who -> " by " + who).orElse(" by a process of another user")
                + "; stop it, or choose other ports with --port-offset N.";
    }

    /** Through /proc: the listening socket's inode, then the process that has it open. */
    private static Optional<String> listener(int port) {
        return Stream.of("tcp", "tcp6")
                .flatMap(table -> lines(Path.of("/proc/net/" + table)).stream())
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields.length > 9 && fields[3].equals("0A"))
                .filter(fields -> fields[1].endsWith(String.format(Locale.ROOT, ":%04X", port)))
                .map(fields -> fields[9])
                .findFirst()
                .flatMap(TakenPort::processWithSocket);
    }

    private static Optional<String> processWithSocket(String inode) {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes
                    .filter(path -> path.getFileName().toString().matches("\\d+"))
                    .filter(path -> hasOpen(path, "socket:[" + inode + "]"))
                    .findFirst()
                    .map(path -> "process " + path.getFileName() + name(path));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean hasOpen(Path process, String socket) {
        try (Stream<Path> files = Files.list(process.resolve("fd"))) {
            return files.anyMatch(file -> linkOf(file).equals(socket));
        } catch (IOException e) {
            return false;
        }
    }

    private static String linkOf(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static String name(Path process) {
        List<String> lines = lines(process.resolve("comm"));
        return lines.isEmpty() ? "" : " (" + lines.getFirst() + ")";
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }
}
