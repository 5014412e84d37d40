// SPDX-License-Identifier: EPL-2.0
package harness.word;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;
import org.palier.ground.Progress;
import org.palier.analysis.Analysis;
import org.palier.numbers.view.StudyView;
import org.palier.study.runs.StudyFolder;
import org.palier.extensions.Contributions;
import org.palier.model.Study;
import org.palier.reports.ReportTarget;
import org.palier.reports.StudyReport;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.reports.office.word.DocxReport;
import org.palier.reports.template.ReportTemplate;

/** Writes Word reports in a workbench that has just opened, notes each that was done, and closes the workbench. */
public final class ReportsAtStart implements IStartup {

	@Override
	public void earlyStartup() {
		if (Boolean.getBoolean("harness.touch")) {
			PlatformUI.getWorkbench().getDisplay().syncExec(ReportsAtStart::touchLog);
		}
		Job.create("Word reports", monitor -> {
			try {
				write();
			} catch (Exception failure) {
				throw new IllegalStateException(failure);
			}
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().close());
		}).schedule();
	}

	/** By chance the thread of the user interface starts the bundle of the log that the library of documents asks for. */
	private static void touchLog() {
		try {
			for (Bundle it : FrameworkUtil.getBundle(ReportsAtStart.class).getBundleContext().getBundles()) {
				if (it.getSymbolicName().equals("org.apache.logging.log4j.api")) {
					Class.forName("org.apache.logging.log4j.status.StatusLogger", true, it.adapt(BundleWiring.class).getClassLoader());
				}
			}
		} catch (ClassNotFoundException defect) {
			throw new IllegalStateException(defect);
		}
	}

	private static void write() throws Exception {
		Path place = Path.of(System.getProperty("harness.out"));
		StudyFolder folder = StudyFolder.at(Path.of(System.getProperty("harness.study")));
		var contributions = new Contributions(RegistryFactory.getRegistry(), FrameworkUtil.getBundle(ReportsAtStart.class).getBundleContext());
		Analysis analysis = contributions.analysis();
		Study study = folder.file().load();
		for (int i = 1; i <= Integer.getInteger("harness.reports", 1); i++) {
			var choices = new ReportChoices(EnumSet.of(ReportFormat.HTML, ReportFormat.DOCX), Locale.CANADA_FRENCH,
					ReportTemplate.standard(), List.of(), false);
			new StudyReport(analysis, List.of(), List.of(new DocxReport()), List.of(), "0").write(folder, StudyReport.REPORT, study,
					StudyView.of(study), choices, new ReportTarget(place, "report-" + i), Instant.now(), Progress.NONE);
			Files.writeString(place.resolve("done-" + i), "");
		}
	}
}
