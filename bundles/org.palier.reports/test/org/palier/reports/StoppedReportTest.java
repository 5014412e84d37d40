// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.content.ReportContent;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.RunManifest;

/** Reports that are cancelled or of which a format fails: what is delivered, what is named, and what is left. */
class StoppedReportTest extends ReportedStudy {

	@Test
	void cancelledItLeavesNoFile() throws Exception {
		Progress nobody = new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody watches
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThatThrownBy(() -> write(report(), choices(false), nobody)).isInstanceOf(CancellationException.class);
		assertThat(folder.reports()).isEmptyDirectory();
		assertThat(folder.runs()).isEmptyDirectory();
	}

	/** A writer that waits for a lock that it never gets, as a library without a log did. */
	private static final class Waits implements ReportWriter {

		private final Semaphore never = new Semaphore(0);
		private final CountDownLatch waiting = new CountDownLatch(1);

		@Override
		public ReportFormat format() {
			return ReportFormat.DOCX;
		}

		@Override
		public void write(ReportContent content, ReportTemplate template, OutputStream out, Progress progress) throws IOException {
			waiting.countDown();
			try {
				never.acquire();
			} catch (InterruptedException ended) {
				throw new IOException(ended);
			}
		}
	}

	@Test
	void cancelledWhileAFormatWaitsItEndsWithinSecondsAndDeliversTheOthers() throws Exception {
		var waits = new Waits();
		var report = report(waits);
		Progress untilItWaits = new Progress() {
			@Override
			public void report(long done, long total) {
				// nobody watches
			}

			@Override
			public boolean isCancelled() {
				return waits.waiting.getCount() == 0;
			}
		};
		// html and pdf come before the document, the workbook after it
		assertThatThrownBy(() -> assertTimeoutPreemptively(Duration.ofSeconds(30), () -> write(report, choices(false), untilItWaits)))
				.isInstanceOfSatisfying(IncompleteReportException.class, it -> {
					assertThat(it.isCancelled()).isTrue();
					assertThat(it.written()).containsExactly("html", "pdf");
					assertThat(it.missing()).extracting(MissingFormat::id).containsExactly("docx", "xlsx", "data", "svg");
					assertThat(it.reason(problem -> Bilingual.EMPTY).en())
							.isEqualTo("The report was stopped: it was written as HTML, PDF, and not as DOCX, XLSX, DATA, SVG.");
				});
		assertThat(namesIn(folder.reports())).containsExactlyInAnyOrder("report-fr.html", "report-fr.pdf");
		RunManifest manifest = onlyManifest();
		assertThat(manifest.outputs()).extracting(FileDigest::path).containsExactly("reports/report-fr.html", "reports/report-fr.pdf");
		assertThat(manifest.remarks()).extracting(Bilingual::en).contains("docx was not written: somebody asked to stop.");
		// Delivered files are made again to the byte, and others are not missed.
		assertThat(verify(report(), manifest).differences()).isEmpty();
	}

	@Test
	void aFormatThatFailsIsNamedAndTheOthersAreDelivered() throws Exception {
		ReportWriter failing = new ReportWriter() {
			@Override
			public ReportFormat format() {
				return ReportFormat.DOCX;
			}

			@Override
			public void write(ReportContent content, ReportTemplate template, OutputStream out, Progress progress) throws IOException {
				out.write(new byte[100]);
				throw new NoClassDefFoundError("some/Library");
			}
		};
		var report = new StudyReport(ANALYSIS, List.of(), ReportParts.of(failing), List.of(), "0.1.0");

		assertThatThrownBy(() -> write(report, choices(false), Progress.NONE)).isInstanceOfSatisfying(IncompleteReportException.class, it -> {
			assertThat(it.isCancelled()).isFalse();
			assertThat(it.reason(problem -> Bilingual.same(problem.getMessage() + " is not there.")).en())
					.isEqualTo("The report lacks DOCX: some/Library is not there. It was written as HTML, PDF, XLSX, DATA, SVG.");
		});
		assertThat(namesIn(folder.reports())).containsExactlyInAnyOrder("report-fr.html", "report-fr.pdf", "report-fr.xlsx", "report-fr-files");
		assertThat(onlyManifest().outputs()).extracting(FileDigest::path).noneMatch(it -> it.endsWith(".docx"))
				.contains("reports/report-fr-files/counts.json", "reports/report-fr-files/labels.json").hasSize(10);
	}

	private static List<String> namesIn(Path place) throws IOException {
		try (Stream<Path> files = Files.list(place)) {
			return files.map(it -> it.getFileName().toString()).toList();
		}
	}

	private RunManifest onlyManifest() throws IOException {
		List<String> manifests = namesIn(folder.runs());
		assertThat(manifests).hasSize(1);
		return RunManifest.read(folder.runs().resolve(manifests.getFirst()));
	}

	@Test
	void aFormatThatNobodyWritesIsNamedAndLeavesNoFile() {
		var alone = new StudyReport(ANALYSIS, List.of(), List.of(), "0.1.0");

		assertThatThrownBy(() -> write(alone, choices(false), Progress.NONE)).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("docx");
		assertThat(folder.reports()).isEmptyDirectory();
	}
}
