package org.keqiao.document.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.keqiao.document.GoldenReply;
import org.keqiao.document.OfficialDocument;
import org.keqiao.document.pdf.FontLibrary;
import org.keqiao.document.pdf.PdfRenderer;

/**
 * Measures how long a letter of five pages takes, against the library's own layout of the same text in the same run.
 *
 * <p>Run by hand on a machine that does nothing else; the command stands in {@code src/docs/benchmarks.md}.
 */
public final class DocumentBenchmark {

    private static final int PAGES = 5;
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 300;
    private static final double MILLI = 1e6;
    private static final int KIB = 1024;

    private DocumentBenchmark() {}

    /** @param arguments how many letters the long run makes; none without an argument */
    public static void main(String[] arguments) {
        OfficialDocument letter = GoldenReply.document();
        List<String> text = GoldenReply.paragraphs();
        long start = System.nanoTime();
        PdfRenderer renderer = new PdfRenderer(FontLibrary.bundled());
        renderer.render(letter);
        double cold = (System.nanoTime() - start) / MILLI;
        start = System.nanoTime();
        PlainLetter plain = new PlainLetter();
        plain.render(text);
        double plainCold = (System.nanoTime() - start) / MILLI;
        System.out.printf("cold start, fonts included: Keqiao %.0f ms, plain layout %.0f ms%n", cold, plainCold);
        compare(() -> renderer.render(letter), () -> plain.render(text));
        if (arguments.length > 0) {
            run(Integer.parseInt(arguments[0]), () -> renderer.render(letter));
        }
    }

    /** Makes one letter, in one way or the other. */
    private interface Making {
        byte[] letter();
    }

    /** In turns, so that both meet the same machine. */
    private static void compare(Making ours, Making plain) {
        for (int i = 0; i < WARM_UP; i++) {
            ours.letter();
            plain.letter();
        }
        double[] own = new double[ROUNDS];
        double[] other = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            own[i] = time(ours);
            other[i] = time(plain);
        }
        print("Keqiao, PDF/A-2a and PDF/UA-1", own, ours);
        print("plain layout, no archive, no tags", other, plain);
        System.out.printf("ratio of the medians: %.2f%n", percentile(own, 50) / percentile(other, 50));
    }

    private static void print(String name, double[] times, Making work) {
        double median = percentile(times, 50);
        System.out.printf("%s: %.1f ms of processor time a letter%n", name, processorTime(work));
        System.out.printf(
                "%s: p50 %.1f ms, p99 %.1f ms, %.0f pages a second, %d KiB allocated a letter, file of %d KiB%n",
                name,
                median,
                percentile(times, 99),
                PAGES / median * 1000,
                allocated(work) / KIB,
                work.letter().length / KIB);
    }

    /** Live memory after each tenth of the run: it must not grow. */
    private static void run(int letters, Making work) {
        long start = System.nanoTime();
        for (int tenth = 1; tenth <= 10; tenth++) {
            for (int i = 0; i < letters / 10; i++) {
                work.letter();
            }
            System.out.printf("after %d letters: %d MiB live%n", letters / 10 * tenth, live() / KIB / KIB);
        }
        double seconds = (System.nanoTime() - start) / MILLI / 1000;
        System.out.printf("%d letters in %.0f s, %.0f pages a second%n", letters, seconds, letters * PAGES / seconds);
    }

    private static double time(Making work) {
        long start = System.nanoTime();
        work.letter();
        return (System.nanoTime() - start) / MILLI;
    }

    private static double percentile(double[] times, int percent) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /** Steadier than the clock on a machine that others use. */
    private static double processorTime(Making work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < ROUNDS; i++) {
            work.letter();
        }
        return (threads.getCurrentThreadCpuTime() - before) / MILLI / ROUNDS;
    }

    private static long allocated(Making work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        work.letter();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    private static long live() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
