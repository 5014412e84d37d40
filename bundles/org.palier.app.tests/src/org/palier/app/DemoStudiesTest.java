// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogLabelKeys;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Dialogs;

/** Making the demo studies is seen and can be ended; a script stands in for the command, which takes a minute. */
class DemoStudiesTest {

	private static final List<String> NAMES = List.of("canada-2025-09-26", "crises", "yates-arbour-2013", "invented");
	/** Two studies with their reports, and half of a third. */
	private static final String HALFWAY = """
			echo $$ > pid
			for name in canada-2025-09-26 crises; do
				mkdir -p $name/reports
				touch $name/study.palier $name/reports/report-fr.html $name/reports/report-en.html
			done
			mkdir -p ".invented~$(hostname)~$$~0123abcd/invented"
			touch ".invented~$(hostname)~$$~0123abcd/invented/study.palier"
			echo half
			""";

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();

	@TempDir
	Path folder;

	@Test
	void cancellingEndsTheWorkAndLeavesNoHalfOfAStudy() throws Exception {
		String title = JFaceResources.getString("ProgressMonitorDialog.title");
		var dialog = new Dialogs(window.getShell().getDisplay()).press(title, JFaceResources.getString(IDialogLabelKeys.CANCEL_LABEL_KEY),
				"demo-progress-" + Locale.getDefault().getLanguage(), "invented");

		new DemoStudies(window, folder, it -> script(HALFWAY + "exec sleep 60")).open();

		assertThat(dialog.isPressed()).isTrue();
		assertThat(dialog.words()).contains(AppMessages.demoJob, "invented");
		long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
		assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
		try (var left = Files.list(folder)) {
			assertThat(left.map(it -> it.getFileName().toString())).containsExactlyInAnyOrder("pid", "canada-2025-09-26", "crises");
		}
		assertThat(folder.resolve("invented")).doesNotExist();
		assertThat(folder.resolve("crises/study.palier")).exists();
		assertThat(window.getService(StudySessions.class).sessions()).isEmpty();
	}

	@Test
	void everyStudyAndReportThatIsThereIsAStep() throws Exception {
		var watch = new Watch();

		new DemoRun(script(HALFWAY), folder, NAMES).run(watch);

		assertThat(watch.whole).isEqualTo(12);
		assertThat(watch.worked).isEqualTo(6);
		assertThat(watch.said).last().asString().contains("invented");
	}

	@Test
	void aCommandThatFailsIsAFailure() {
		assertThatThrownBy(() -> new DemoRun(script("echo no room; exit 4"), folder, NAMES).run(new NullProgressMonitor()))
				.isInstanceOf(InvocationTargetException.class).cause().hasMessage("4 no room");
	}

	private ProcessBuilder script(String lines) {
		return new ProcessBuilder("sh", "-c", lines).directory(folder.toFile());
	}

	private static final class Watch extends NullProgressMonitor {
		private final List<String> said = new ArrayList<>();
		private int whole;
		private int worked;

		@Override
		public void beginTask(String name, int total) {
			whole = total;
		}

		@Override
		public void worked(int more) {
			worked += more;
		}

		@Override
		public void subTask(String name) {
			said.add(name);
		}
	}
}
