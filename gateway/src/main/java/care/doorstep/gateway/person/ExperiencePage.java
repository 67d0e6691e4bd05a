package care.doorstep.gateway.person;

import care.doorstep.gateway.forms.Form;
import care.doorstep.gateway.frame.Frame;
import care.doorstep.gateway.words.Vocabulary.Option;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

@CheckedTemplate(basePath = "person")
record ExperiencePage(Frame frame, Banner banner, Form form, List<Option> scores, List<Option> yesNo)
        implements TemplateInstance {

    static final List<Option> SCORES = List.of(
            new Option("5", "5: very good"),
            new Option("4", "4: good"),
            new Option("3", "3: neither good nor poor"),
            new Option("2", "2: poor"),
            new Option("1", "1: very poor"));

    static final List<Option> YES_NO =
            List.of(new Option("yes", "Yes"), new Option("no", "No"), new Option("", "Not asked"));
}
