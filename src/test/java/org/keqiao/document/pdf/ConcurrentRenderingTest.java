package org.keqiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.keqiao.document.GoldenReply;
import org.keqiao.document.SampleLetters;

/** Prevents letters that get each other's glyphs when two offices print at the same time. */
class ConcurrentRenderingTest {

    @Test
    void twoThreadsRenderAsOneDoes() throws Exception {
        PdfRenderer renderer = new PdfRenderer(FontLibrary.bundled());
        byte[] golden = renderer.render(GoldenReply.document());
        byte[] sample = renderer.render(SampleLetters.everyPart());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<byte[]>> goldens = new ArrayList<>();
            List<Future<byte[]>> samples = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                goldens.add(threads.submit(() -> renderer.render(GoldenReply.document())));
                samples.add(threads.submit(() -> renderer.render(SampleLetters.everyPart())));
            }
            for (int i = 0; i < 10; i++) {
                assertThat(Arrays.equals(goldens.get(i).get(), golden)).isTrue();
                assertThat(Arrays.equals(samples.get(i).get(), sample)).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
