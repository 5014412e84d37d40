// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.palier.files.Fact;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.UncheckedImport;

/**
 * How many rows a second the importer of posts reads. No test: run its main under -Xmx1g, with the number of
 * rows (10 million unless told) and {@code duplicates} (reject unless told).
 */
final class PostsBenchmark {

	private PostsBenchmark() {
	}

	/** Writes a file of that many rows into the temporary folder, reads it and removes it. */
	public static void main(String[] arguments) throws IOException {
		long rows = arguments.length > 0 ? Long.parseLong(arguments[0]) : 10_000_000;
		var options = new HashMap<>(Map.of("platform", "twitter"));
		options.put("duplicates", arguments.length > 1 ? arguments[1] : "reject");
		Path file = Files.createTempFile("posts", ".csv");
		try {
			write(file, rows);
			long start = System.nanoTime();
			var thread = ManagementFactory.getThreadMXBean();
			long startCpu = thread.getCurrentThreadCpuTime();
			var count = new Count();
			new PostTableImporter().read(UncheckedImport.of(file, options).to(new PostTableImporter()),
					PostImports.DIRECTORY, count, Progress.NONE);
			double seconds = (System.nanoTime() - start) / 1e9;
			double cpu = (thread.getCurrentThreadCpuTime() - startCpu) / 1e9;
			System.out.printf("%d rows (%d MB), %d accepted, in %.1f s: %.0f rows a second; on the processor %.1f s: %.0f%n", count.rows,
					Files.size(file) >> 20, count.accepted, seconds, count.rows / seconds, cpu, count.rows / cpu);
		} finally {
			Files.delete(file);
		}
	}

	private static void write(Path file, long rows) throws IOException {
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write("id,thread_id,author,body,timestamp,like_count,retweet_count\n");
			for (long i = 0; i < rows; i++) {
				out.write(Long.toString(1_500_000_000_000_000_000L + i * 7919) + "," + i / 3 + ",compte_" + i % 997
						+ ",\"Réunion du conseil ce soir à 19 h, salle " + i % 83 + " : l’ordre du jour, « complet », est en ligne\",2021-0"
						+ (1 + i % 9) + "-1" + i % 10 + " 12:3" + i % 6 + ":0" + i % 10 + "," + i % 5000 + "," + i % 77 + "\n");
			}
		}
	}

	private static final class Count implements RowSink {
		private long rows;
		private long accepted;

		@Override
		public void header(List<String> columns) {
			// not looked at
		}

		@Override
		public void row(RowOutcome outcome) {
			rows++;
			accepted += outcome instanceof RowOutcome.Accepted ? 1 : 0;
		}

		@Override
		public void add(Fact fact) {
			throw new IllegalStateException();
		}

		@Override
		public void remark(Bilingual remark) {
			System.out.println(remark.en());
		}
	}
}
