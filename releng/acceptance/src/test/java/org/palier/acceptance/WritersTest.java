// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.acceptance.Product.Outcome;

/** Several programs that write one study: nothing of theirs is lost. The long form is {@code releng/harness/pairs}. */
class WritersTest {

	private static final int PAIRS = 3;
	private static final int IN_USE = 5;

	@TempDir
	private static Path folder;
	private static Product product;
	private static Path empty;

	@BeforeAll
	static void aCopyOfTheProduct() throws Exception {
		product = Product.copiedTo(folder);
		empty = folder.resolve("empty");
		assertThat(product.run("new", empty.toString()).code()).isEqualTo(0);
	}

	@Test
	void twoImportsAtOnceAreBothKept() throws Exception {
		Path study = newStudy("pairs");
		try (ExecutorService both = Executors.newFixedThreadPool(2)) {
			for (int pair = 0; pair < PAIRS; pair++) {
				Path one = agency("a" + pair);
				Path other = agency("b" + pair);
				List<Future<Outcome>> ran = both.invokeAll(List.of(() -> imported(study, one), () -> imported(study, other)));
				for (Future<Outcome> it : ran) {
					assertThat(it.get()).extracting(Outcome::code).as(it.get().said()).isEqualTo(0);
				}
			}
		}

		assertThat(Files.readString(study.resolve("study.palier")).split("<runs\\s", -1)).hasSize(2 * PAIRS + 1);
		try (Stream<Path> runs = Files.list(study.resolve("runs"))) {
			// Beside each manifest stands where its file was read.
			assertThat(runs.map(it -> it.getFileName().toString())).hasSize(2 * 2 * PAIRS)
					.allMatch(it -> it.matches(".*-import(-\\d+)?(\\.json|-source\\.txt)"));
		}
	}

	/** The lock is held here as another process would, with the note that such a one writes. */
	@Test
	void aStudyInUseIsRefusedWithTheNameOfWhoWrites() throws Exception {
		Path study = newStudy("in-use");
		byte[] before = Files.readAllBytes(study.resolve("study.palier"));
		Path one = agency("one");
		try (var channel = FileChannel.open(study.resolve("study.palier.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				var lock = channel.lock()) {
			Files.writeString(study.resolve("study.palier.holder"),
					"process=somebody else\npid=4321\nhost=far-away\nuser=marie\nsince=2026-11-27T00\\:15\\:00Z\n");
			long start = System.nanoTime();
			Outcome refused = imported(study, one);
			assertThat(refused.code()).as(refused.said()).isEqualTo(IN_USE);
			assertThat(refused.said()).contains("somebody else", "4321", "far-away", "marie", "since 2026-11-2");
			assertThat(System.nanoTime() - start).as("nanoseconds waited").isGreaterThan(9_000_000_000L);
		}
		assertThat(Files.readAllBytes(study.resolve("study.palier"))).isEqualTo(before);
		assertThat(imported(study, one).code()).as("once it is free").isEqualTo(0);
	}

	@Test
	@Tag("long")
	void aCellOfQuotationMarksLeavesAStudyThatCanBeRead() throws Exception {
		Path study = newStudy("quotes");
		imported(study, agency("a"));
		Path quotes = Files.writeString(folder.resolve("quotes.csv"),
				"agency_id,platform,status,note\na,facebook,present,\"" + "\"\"".repeat(99_000) + "\"\n");

		assertThat(product.run("import", study.toString(), quotes.toString()).code()).isEqualTo(0);
		assertThat(product.run("indicators", study.toString()).code()).isEqualTo(0);
	}

	@Test
	void aDamagedStudyNamesTheBackupToGoBackTo() throws Exception {
		Path study = newStudy("damaged");
		imported(study, agency("a"));
		Files.writeString(study.resolve("study.palier"), "<cut");
		Outcome refused = product.run("validate", study.toString());

		assertThat(refused.code()).isEqualTo(3);
		Path backup;
		try (Stream<Path> backups = Files.list(study.resolve("backups"))) {
			backup = backups.reduce((a, b) -> b).orElseThrow();
		}
		assertThat(refused.said()).contains("newest backup", backup.toString(), study.resolve("study.palier").toString());
	}

	/** A copy of one that was made once. */
	private static Path newStudy(String name) throws Exception {
		Path study = folder.resolve(name);
		assertThat(new ProcessBuilder("cp", "-a", empty.toString(), study.toString()).inheritIO().start().waitFor()).isZero();
		return study;
	}

	private static Path agency(String id) throws IOException {
		return Files.writeString(folder.resolve(id + ".csv"), "agency_id,name_en,jurisdiction\n" + id + ",Agency " + id + ",qc\n");
	}

	private static Outcome imported(Path study, Path file) throws Exception {
		return product.run("import", study.toString(), "--kind", "census-wide", file.toString());
	}
}
