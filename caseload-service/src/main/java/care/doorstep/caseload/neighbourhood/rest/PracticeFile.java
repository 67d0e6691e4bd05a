package care.doorstep.caseload.neighbourhood.rest;

import care.doorstep.caseload.neighbourhood.domain.PracticeImport;
import care.doorstep.caseload.neighbourhood.domain.PracticeImport.Rejected;
import care.doorstep.caseload.neighbourhood.domain.PracticeLine;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A practice-to-network file as NHS Digital publishes it ("gp-reg-pat-prac-map"): comma separated, quoted where a
 * value holds a comma, one line per practice, a header in the first line. The columns used are found by their names.
 */
final class PracticeFile {
    private static final String CODE = "PRACTICE_CODE";
    private static final String NAME = "PRACTICE_NAME";
    private static final String NETWORK = "PCN_CODE";
    private static final ObjectReader ROWS = new CsvMapper()
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .with(CsvParser.Feature.SKIP_EMPTY_LINES);

    private final List<PracticeLine> lines = new ArrayList<>();
    private final List<Rejected> unreadable = new ArrayList<>();

    private PracticeFile() {}

    /** The file is not of the format at all. The message says why. */
    static final class NotAPracticeFile extends RuntimeException {
        NotAPracticeFile(String why) {
            super(why);
        }
    }

    /**
     * @throws NotAPracticeFile when the first line is not the header of such a file
     */
    static PracticeImport read(String text) {
        var file = new PracticeFile();
        try (MappingIterator<String[]> rows = ROWS.readValues(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            file.read(rows);
        } catch (IOException e) {
            throw new NotAPracticeFile("the file cannot be read");
        }
        return new PracticeImport(file.lines, file.unreadable);
    }

    private void read(MappingIterator<String[]> rows) throws IOException {
        var header = List.of(header(rows));
        int code = column(header, CODE);
        int name = column(header, NAME);
        int network = column(header, NETWORK);
        int line = 1;
        try {
            while (rows.hasNextValue()) {
                line = rows.getCurrentLocation().getLineNr();
                var row = rows.nextValue();
                if (row.length != header.size()) {
                    unreadable.add(new Rejected(line, "has " + row.length + " values, the header " + header.size()));
                } else {
                    lines.add(new PracticeLine(line, row[code].strip(), row[name].strip(), row[network].strip()));
                }
            }
        } catch (JsonProcessingException | RuntimeJsonMappingException e) {
            unreadable.add(new Rejected(line, "cannot be read, nor can what follows: is a quote left open?"));
        }
    }

    private static String[] header(MappingIterator<String[]> rows) throws IOException {
        if (!rows.hasNextValue()) {
            throw new NotAPracticeFile("the file is empty");
        }
        return Arrays.stream(rows.nextValue()).map(String::strip).toArray(String[]::new);
    }

    private static int column(List<String> header, String name) {
        int index = header.indexOf(name);
        if (index < 0) {
            throw new NotAPracticeFile("the first line must be the header and name the column " + name);
        }
        return index;
    }
}
