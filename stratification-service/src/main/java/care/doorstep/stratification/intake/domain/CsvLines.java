package care.doorstep.stratification.intake.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a comma-separated file, read one at a time, so that a file of any length needs the memory of one line.
 * Cells may be quoted; a cell never spans lines. Empty lines are passed over.
 */
public final class CsvLines implements Iterator<CsvLine> {

    private static final int LONGEST_LINE = 1_000;
    private static final int END = -1;

    private final Reader reader;
    private final List<String> columns;
    private long number;
    private boolean pastCarriageReturn;
    private @Nullable CsvLine next;

    /** Reads the heading, which must be exactly {@code columns}. */
    public CsvLines(Reader reader, List<String> columns) {
        this.reader = new BufferedReader(reader);
        this.columns = columns;
        if (!(line() instanceof String heading && columns.equals(cells(withoutMark(heading))))) {
            throw new WrongHeading(columns);
        }
        this.next = advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public CsvLine next() {
        var current = next;
        if (current == null) {
            throw new NoSuchElementException();
        }
        next = advance();
        return current;
    }

    /** At most {@code size} lines; empty at the end of the file. */
    public List<CsvLine> next(int size) {
        var lines = new ArrayList<CsvLine>(size);
        while (lines.size() < size && hasNext()) {
            lines.add(next());
        }
        return lines;
    }

    private @Nullable CsvLine advance() {
        var text = line();
        while (text != null && text.isBlank()) {
            text = line();
        }
        return text == null ? null : read(text);
    }

    private CsvLine read(String text) {
        if (text.length() > LONGEST_LINE) {
            return new CsvLine.Malformed(number, "is longer than " + LONGEST_LINE + " characters");
        }
        var cells = cells(text);
        if (cells == null) {
            return new CsvLine.Malformed(number, "has a quotation mark that is not closed");
        }
        return cells.size() == columns.size()
                ? new CsvLine.Cells(number, cells)
                : new CsvLine.Malformed(number, "does not have " + columns.size() + " columns");
    }

    /** Null where a quotation mark stays open. */
    private static @Nullable List<String> cells(String text) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return quoted ? null : cells;
    }

    /** The next line, cut off behind the longest one allowed; null at the end. */
    private @Nullable String line() {
        var line = new StringBuilder();
        var c = read();
        if (c == '\n' && pastCarriageReturn) {
            c = read();
        }
        if (c == END) {
            return null;
        }
        while (c != END && c != '\n' && c != '\r') {
            if (line.length() <= LONGEST_LINE) {
                line.append((char) c);
            }
            c = read();
        }
        pastCarriageReturn = c == '\r';
        number++;
        return line.toString();
    }

    private int read() {
        try {
            return reader.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutMark(String heading) {
        return heading.startsWith("\uFEFF") ? heading.substring(1) : heading;
    }
}
