// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.extensions.Contributions;
import org.palier.ground.text.Bilingual;
import org.palier.reports.Outgoing;
import org.palier.reports.ReportTarget;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.choices.ReportPictures;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.export.Exported;
import org.palier.study.export.Exporter;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Samples;
import org.palier.ui.testing.Screen;

/** Reports in the background of a workbench: they come to an end, by themselves or when they are told to. */
class ReportJobTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final Display display = window.getShell().getDisplay();
	private final Screen screen = new Screen(display);

	@TempDir
	Path folder;
	private StudySession session;
	private boolean open = true;
	private int told;

	@BeforeEach
	void open() throws Exception {
		Samples.write(folder);
		session = new StudyOpener(window).open(folder).orElseThrow();
		closeMessages();
	}

	@AfterEach
	void close() {
		open = false;
		window.getActivePage().closeAllEditors(false);
		window.getService(StudySessions.class).close(session);
	}

	@Test
	void threeDocumentsInOneWorkbenchAreWrittenOneAfterTheOther() throws Exception {
		for (int i = 1; i <= 3; i++) {
			var target = new ReportTarget(folder.resolve("out"), "report-" + i);

			assertThat(result(job(EnumSet.of(ReportFormat.HTML, ReportFormat.DOCX), List.of(), target)).isOK()).isTrue();

			try (var zip = new ZipFile(target.file(ReportFormat.DOCX).toFile())) {
				assertThat(zip.getEntry("word/document.xml")).isNotNull();
			}
		}
	}

	/** A cancel in the view Progress reaches a format that waits and looks at nothing. */
	@Test
	void cancelledWhileAFormatWaitsItEndsAndWhatWasWrittenIsThere() throws Exception {
		var waiting = new CountDownLatch(1);
		Exporter waits = new Exporter() {
			@Override
			public String id() {
				return "waits";
			}

			@Override
			public Bilingual name() {
				return Bilingual.same("Waits");
			}

			@Override
			public String extension() {
				return "txt";
			}

			@Override
			public void write(Exported content, OutputStream out) {
				waiting.countDown();
				while (true) {
					try {
						new CountDownLatch(1).await();
					} catch (InterruptedException ignored) {
						continue;
					}
				}
			}
		};
		var target = new ReportTarget(folder.resolve("out"), "report");
		ReportJob job = job(EnumSet.of(ReportFormat.HTML), List.of(waits), target);
		job.schedule();
		while (waiting.getCount() > 0) {
			screen.pause(50);
		}

		job.cancel();
		long cancelled = System.nanoTime();
		while (job.getResult() == null) {
			screen.pause(50);
		}

		assertThat(job.getResult().getSeverity()).isEqualTo(IStatus.CANCEL);
		assertThat((System.nanoTime() - cancelled) / 1_000_000_000L).as("seconds; left alone it would never end").isLessThan(300);
		assertThat(target.file(ReportFormat.HTML)).exists();
		try (var files = Files.list(target.folder())) {
			assertThat(files.map(it -> it.getFileName().toString()).toList()).contains("report.html").noneMatch(it -> it.endsWith(".txt"));
		}
		while (told == 0) {
			screen.pause(50);
		}
	}

	private ReportJob job(Set<ReportFormat> formats, List<Exporter> exporters, ReportTarget target) throws IOException {
		var choices = new ReportChoices(formats, Locale.CANADA, ReportTemplate.standard(), List.of(), false, exporters, ReportPictures.STANDARD);
		return new ReportJob(window, session, window.getService(Contributions.class), choices, target, Outgoing.trial());
	}

	private IStatus result(ReportJob job) {
		int before = told;
		job.schedule();
		while (job.getResult() == null || told == before) {
			screen.pause(50);
		}
		return job.getResult();
	}

	/** A message that a report is done waits for an answer, and this test with it. */
	private void closeMessages() {
		display.timerExec(100, () -> {
			for (Shell shell : display.getShells()) {
				// once this test is over, a window of that name is another’s
				if (open && shell.getText().equals(ReportMessages.reportTitle)) {
					told++;
					shell.close();
				}
			}
			if (open) {
				closeMessages();
			}
		});
	}
}
