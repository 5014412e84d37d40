// SPDX-License-Identifier: EPL-2.0
package org.palier.study.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the answers of the registry for names taken from studies, and that its table in the docs agrees. */
class StudyFileKindsTest {

	private static final StudyFileKinds KINDS = StudyFileKinds.ofPalier();

	@Test
	void eachNameOfAStudyIsOfItsKind() {
		assertThat(Stream.of("study.palier", "study.palier.holder", ".study.palier.0f8fad5b.tmp", "corpus.duckdb", "corpus.duckdb.wal",
				"kept-counts/a.kept",
				"kept-counts/1-2.part", "search-index/_0.cfs", "interviews/i-01.txt", "interviews/backups/i-01-20261201-101500.txt",
				"interviews/.gitignore",
				"backups/study-20261201-101500.palier", "runs/20261201-101500-erase.erasing.txt", "runs/20261201-101500-erase.erased.txt",
				"runs/20261201-101500-import.posts-seal.parquet", "runs/20261201-101500-import-rejected.csv", "runs/20261201-101500-import.json",
				"runs/.20261201-101500-import.json.tmp", "models/x.palier-model", "fetch/mastodon-2026-01-01/state.json",
				"reports/2026/report-fr/report-fr-files/quotes.csv", "reports/.report-fr~host~12~0123abcd/report.html")
				.map(it -> KINDS.of(Path.of(it)).orElseThrow().id()))
				.containsExactly("study", "lock", "half-written", "corpus", "corpus-log", "kept-counts", "half-written", "search-index", "interview",
						"earlier-interview", "ignored", "backup", "intent", "erased", "post-seals", "rejected", "manifest", "half-written",
						"model", "fetched",
						"report", "workshop");
	}

	@Test
	void whatSomebodyElsePutThereIsOfNoKind() {
		assertThat(Stream.of("notes.docx", "interviews/consent.pdf", "runs/mine.xlsx", "study.palier.bak")
				.filter(it -> KINDS.of(Path.of(it)).isPresent())).isEmpty();
	}

	@Test
	void theTableOfTheDocsSaysTheSame() throws IOException {
		String docs = Files.readString(Path.of(System.getProperty("palier.root"), "docs/study-files.md"));
		List<String> rows = KINDS.all().stream()
				.map(it -> "| " + String.join(" | ", it.id(), '`' + it.names().pattern().replace("|", "\\|") + '`', it.writer(),
						it.holds().id(), it.way().id(), it.copied() ? "yes" : "no") + " |")
				.toList();
		List<String> places = TemporaryPlaces
				.ofPalier().all().stream().map(
						it -> "| "
								+ String.join(" | ", it.id(), it.where().name().toLowerCase(),
										'`' + it.names().pattern().replace("|", "\\|") + '`', it.writer(), it.holds().id(), it.swept())
								+ " |")
				.toList();
		assertThat(docs).contains("\n" + String.join("\n", rows) + "\n").contains("\n" + String.join("\n", places) + "\n");
	}

	@Test
	void temporaryPlacesAreFoundByTheirNames(@TempDir Path temporary) throws IOException {
		Path inside = Files.writeString(Files.createDirectory(temporary.resolve("palier-table-7-123")).resolve("1"), "words");
		Path overflow = Files.writeString(temporary.resolve("palier-corpus-7-0a-1.tmp"), "words");
		Files.writeString(temporary.resolve("of-another-program.tmp"), "words");
		assertThat(TemporaryPlaces.ofPalier().files(temporary)).containsExactly(overflow, inside);
	}

	@Test
	void everyTemporaryPlaceHasASweeper() {
		assertThat(TemporaryPlaces.ofPalier().all()).noneMatch(it -> it.swept().startsWith("nobody"));
	}
}
