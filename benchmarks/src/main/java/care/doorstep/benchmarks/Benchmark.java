package care.doorstep.benchmarks;

import care.doorstep.benchmarks.report.Figure;
import java.util.List;

/** One question about speed. */
public interface Benchmark {

    String letter();

    String title();

    List<Figure> run(Bench bench);
}
