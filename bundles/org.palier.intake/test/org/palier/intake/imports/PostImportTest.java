// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.files.ImportRequest;
import org.palier.files.RowOutcome.Rejected;
import org.palier.fixtures.Samples;
import org.palier.ground.Progress;
import org.palier.model.Study;
import org.palier.study.runs.Import;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;

class PostImportTest {

	private static final Instant AT = Instant.parse("2026-11-24T12:00:00Z");

	@TempDir
	private Path folder;
	private final Study study = Samples.empty();
	private Corpus corpus;

	@BeforeEach
	void open() throws IOException {
		corpus = StudyFolder.at(folder).openCorpus(study, CorpusSettings.of("test"));
	}

	@AfterEach
	void close() throws IOException {
		corpus.close();
	}

	private PostImportResult read(String runId, RejectedRows rejected, Progress progress, List<String> lines) throws IOException {
		Path file = Files.write(folder.resolve("lines.txt"), lines);
		return new PostImport(corpus).read(new PostLines(), ImportRequest.of(file), new CensusDirectory(study), runId, AT, rejected,
				progress);
	}

	private long posts() throws IOException {
		return corpus.view(StudyRuns.active(study)).posts();
	}

	@Test
	void postsCountOnceTheStudyListsTheRunAndWhileItIsActive() throws IOException {
		var result = read("r1", RejectedRows.COUNTED_ONLY, Progress.NONE, List.of("a one", "b two", "broken"));
		assertThat(result.counts()).containsEntry("read", 3L).containsEntry("accepted", 2L).containsEntry("rejected", 1L)
				.containsEntry("posts", 2L).containsEntry("remarks", 2L);
		assertThat(posts()).as("not listed yet").isZero();
		var run = StudyRuns.list(study, "r1", new Import(), AT, "lines.txt");
		assertThat(posts()).isEqualTo(2);
		run.setActive(false);
		assertThat(posts()).as("undone").isZero();
		run.setActive(true);
		assertThat(posts()).as("redone").isEqualTo(2);
	}

	@Test
	void handsOutRejectedRowsAsTheyCome() throws IOException {
		var told = new ArrayList<String>();
		read("r1", new RejectedRows() {
			@Override
			public void header(List<String> columns) {
				told.add(String.valueOf(columns));
			}

			@Override
			public void row(Rejected row) {
				told.add(row.line() + " " + row.rule());
			}
		}, Progress.NONE, List.of("a one", "broken"));
		assertThat(told).containsExactly("[line]", "2 no_text");
	}

	@Test
	void aCancelledImportLeavesNothing() throws IOException {
		var cancelled = new Progress() {
			private long done;

			@Override
			public void report(long rows, long total) {
				done = rows;
			}

			@Override
			public boolean isCancelled() {
				return done > 40_000;
			}
		};
		assertThatThrownBy(() -> read("r1", RejectedRows.COUNTED_ONLY, cancelled, Collections.nCopies(50_000, "a one")))
				.isInstanceOf(CancellationException.class);
		StudyRuns.list(study, "r1", new Import(), AT, "even if listed");
		assertThat(posts()).isZero();
	}

	@Test
	void aRejectedRowThatCannotBeWrittenFailsTheImport() throws IOException {
		var full = new IOException("disk full");
		assertThatThrownBy(() -> read("r1", new RejectedRows() {
			@Override
			public void header(List<String> columns) {
				// there is room for a header
			}

			@Override
			public void row(Rejected row) throws IOException {
				throw full;
			}
		}, Progress.NONE, List.of("a one", "broken"))).isSameAs(full);
		StudyRuns.list(study, "r1", new Import(), AT, "even if listed");
		assertThat(posts()).isZero();
	}

	@Test
	void keepsAThousandRemarksAndCountsTheRest() throws IOException {
		var result = read("r1", RejectedRows.COUNTED_ONLY, Progress.NONE, Collections.nCopies(1500, "a one"));
		assertThat(result.remarks()).hasSize(1000);
		assertThat(result.furtherRemarks()).isEqualTo(500);
	}
}
