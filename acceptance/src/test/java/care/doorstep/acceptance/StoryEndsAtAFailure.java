package care.doorstep.acceptance;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips the steps after one that failed: what they would find tells nothing. */
final class StoryEndsAtAFailure implements BeforeTestExecutionCallback, AfterTestExecutionCallback {

    private final AtomicReference<String> ended = new AtomicReference<>("");

    @Override
    public void beforeTestExecution(ExtensionContext step) {
        assumeThat(ended.get()).as("the story ended").isEmpty();
    }

    @Override
    public void afterTestExecution(ExtensionContext step) {
        if (step.getExecutionException().isPresent()) {
            ended.set(step.getDisplayName());
        }
    }
}
