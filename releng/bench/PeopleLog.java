// SPDX-License-Identifier: EPL-2.0
import java.lang.management.ManagementFactory;
import java.nio.file.*;
import java.time.*;
import java.util.*;
import org.palier.corpus.*;
import org.palier.corpus.chain.*;

/** How long a code on a post takes with both flushes, and how large the log of a million codings is and how fast it is read. */
public final class PeopleLog {
	public static void main(String[] args) throws Exception {
		Path folder = Files.createTempDirectory(Path.of(args[0]), "log-bench");
		int posts = Integer.parseInt(args[1]);
		var settings = CorpusSettings.of("bench").withLog();
		Facet level = new Facet("engagement");
		double median;
		Instant now = Instant.parse("2026-12-02T12:00:00.123456Z");
		try (Corpus corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "study", settings)) {
			try (RunWriter<Post> writer = corpus.appendPosts("r1", now)) {
				for (int i = 0; i < posts; i++) {
					writer.add(Post.builder("facebook", "1234567890_" + i).accountHandle("body" + i % 300).author("body").text("text " + i)
							.createdAt(now, "").build());
				}
				writer.commit();
			}
			long[] took = new long[300];
			for (int i = 0; i < took.length; i++) {
				long from = System.nanoTime();
				corpus.code(Coding.byHand(1 + i, Facet.USAGE, CodeSet.of("announce"), "anne", now, "public_engagement 2.0", Coding.NEW), "Anne");
				took[i] = System.nanoTime() - from;
			}
			Arrays.sort(took);
			median = took[150] / 1e6;
			System.out.printf("a code: median %.1f ms, p95 %.1f ms%n", median, took[285] / 1e6);
			try (RunWriter<Coding> writer = corpus.appendCodings("c1", now)) {
				for (int i = 0; i < posts; i++) {
					writer.add(Coding.byHand(1 + i, Facet.USAGE, CodeSet.of("announce"), "anne", now, "public_engagement 2.0", Coding.NEW));
					writer.add(Coding.byHand(1 + i, level, CodeSet.of("push"), "ben", now, "public_engagement 2.0", Coding.NEW));
				}
				long from = System.nanoTime();
				writer.commit();
				System.out.printf("written in %.1f s%n", (System.nanoTime() - from) / 1e9);
			}
		}
		long size = 0;
		try (var files = Files.walk(folder.resolve("log"))) {
			for (Path each : files.filter(Files::isRegularFile).toList()) {
				size += Files.size(each);
			}
		}
		long from = System.nanoTime();
		long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		LoggedPeople read = LoggedPeople.read(LogFolder.of(folder, "study"));
		double seconds = (System.nanoTime() - from) / 1e9;
		double own = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
		System.out.printf("%d codings: %.0f MB, read in %.1f s, of which %.1f s of the processor, faults %d%n", read.size(), size / 1e6, seconds,
				own, read.faults().size());
		// For a million; a smaller log tells less of it.
		double part = Math.min(1, posts / 500_000.0);
		if (median >= 15 || size >= 200e6 * part || seconds >= 10 * part || !read.faults().isEmpty()) {
			System.exit(1);
		}
	}
}
