// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.palier.coding.exchange.CodingsExport.Written;
import org.palier.coding.exchange.CodingsExport;
import org.palier.corpus.CorpusView;
import org.palier.extensions.Contributions;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.intake.privacy.StudyGate.Release;
import org.palier.intake.privacy.StudyGate;
import org.palier.model.Study;
import org.palier.reports.HandedOutFiles;
import org.palier.reports.content.ToldInReport;
import org.palier.study.attribution.AddressForms;
import org.palier.study.releases.ReleasedForm;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;
import org.palier.ui.study.JobProgress;
import org.palier.ui.study.StudyJobs;

/** Writes codings as tables, and notes in the study's folder that they left. */
final class ExportCodingsJob extends Job {

	private final StudyJobs jobs;
	private final StudyFolder folder;
	private final Study study;
	private final AddressForms forms;
	private final RunLog log;
	private final ExportCodingsDialog.Choice choice;

	/** Made on the user-interface thread. */
	ExportCodingsJob(StudyJobs jobs, ExportCodingsDialog.Choice choice) {
		super(ExchangeMessages.exportTitle);
		this.jobs = jobs;
		this.folder = new StudyFolder(jobs.session().folder());
		// The model belongs to the window's thread.
		this.study = EcoreUtil.copy(jobs.session().study());
		Contributions contributions = jobs.window().getService(Contributions.class);
		this.forms = contributions.addressForms();
		this.log = RunLog.inStudies(contributions.palierVersion());
		this.choice = choice;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		var display = jobs.window().getShell().getDisplay();
		try {
			// The last count may be from before the last code.
			CorpusView posts = jobs.session().corpus().open().view(StudyRuns.active(study));
			StudyGate gate = new StudyGate(study, forms, choice.identified() ? Release.IDENTIFIED : Release.REDACTED);
			Written written = new CodingsExport(study, posts, forms, gate, choice.set(), Locale.getDefault()).write(choice.form(), choice.file(),
					new JobProgress(monitor, getName()));
			if (!written.files().isEmpty()) {
				record(gate, written);
			}
			display.asyncExec(() -> jobs.tell(said(written)));
			return Status.OK_STATUS;
		} catch (CancellationException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (IOException failure) {
			ILog.of(ExportCodingsJob.class).warn(choice.file().toString(), failure);
			return Status.error(StudyJobs.said(failure), failure);
		} finally {
			monitor.done();
		}
	}

	private static String said(Written written) {
		var typography = new Typography(Locale.getDefault());
		if (written.files().isEmpty()) {
			return ExchangeMessages.nobodyCoded;
		}
		String done = CountedSentence.bind(ExchangeMessages.exported, typography.count(written.rows()),
				String.join("\n", written.files().stream().map(Path::toString).toList()));
		return written.hidden() == 0 ? done : done + "\n\n" + NLS.bind(ExchangeMessages.hidden, typography.count(written.hidden()));
	}

	private void record(StudyGate gate, Written written) throws IOException {
		var parameters = new TreeMap<>(gate.parameters());
		parameters.put("form", choice.form().id());
		if (!choice.set().isEmpty()) {
			parameters.put("set", choice.set());
		}
		new HandedOutFiles(folder, choice.going(), log, Instant.now()).record(
				ReleasedForm.of(ReleasedForm.CODINGS, choice.set().isEmpty() ? ReleasedForm.ALL : "part", gate.release().id()), parameters,
				Map.of("rows", written.rows()), written.files(), ToldInReport.ofPosts(study));
	}
}
