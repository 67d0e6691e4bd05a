package care.doorstep.acceptance.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A PromQL expression, as far as it names metrics and labels. */
public record Expression(String text) {

    private static final Pattern SELECTOR = Pattern.compile("([a-zA-Z_:][\\w:]*)\\s*\\{([^}]*)}");
    private static final Pattern MATCHER = Pattern.compile("(\\w+)\\s*(=~|!~|!=|=)\\s*\"([^\"]*)\"");
    private static final Pattern LABEL_LIST = Pattern.compile("\\b(by|without|on|ignoring)\\s*\\(([^)]*)\\)");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][\\w:]*\\b(?!\\s*\\()");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset", "by", "without");

    /** Labels that Prometheus itself adds when it scrapes. */
    private static final Set<String> SCRAPED = Set.of("job", "service", "instance", "le");

    /** Prometheus's own word on whether a scrape succeeded. */
    private static final String UP = "up";

    /** One label that a metric must have, with one value where it must be that very one. */
    public record Asked(String metric, String label, String value) {
        @Override
        public String toString() {
            return metric + "{" + label + (value.isEmpty() ? "" : "=" + value) + "}";
        }
    }

    public Set<String> metrics() {
        var bare =
                text.replaceAll("\\{[^}]*}", " ").replaceAll("\\[[^]]*]", " ").replaceAll("\"[^\"]*\"", " ");
        bare = LABEL_LIST.matcher(bare).replaceAll(" ");
        return NAME.matcher(bare)
                .results()
                .map(match -> match.group())
                .filter(name -> !WORDS.contains(name) && !name.equals(UP))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public List<Asked> labels() {
        var asked = new ArrayList<Asked>();
        SELECTOR.matcher(text)
                .results()
                .filter(s -> !s.group(1).equals(UP))
                .forEach(selector -> MATCHER.matcher(selector.group(2))
                        .results()
                        .filter(matcher -> !SCRAPED.contains(matcher.group(1)))
                        .forEach(matcher -> asked.add(new Asked(
                                selector.group(1),
                                matcher.group(1),
                                matcher.group(2).equals("=") ? matcher.group(3) : ""))));
        return asked;
    }
}
