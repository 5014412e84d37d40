// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.core.imports.CensusImport;
import org.palier.core.imports.ImportRequest;
import org.palier.core.imports.ImportResult;
import org.palier.core.imports.Importer;
import org.palier.core.imports.PostImportResult;
import org.palier.core.imports.PostsImport;
import org.palier.core.runs.EarlierImport;
import org.palier.core.text.Explained;
import org.palier.core.text.Typography;
import org.palier.extensions.Contributions;
import org.palier.ui.labels.ModelImages;
import org.palier.ui.study.JobProgress;
import org.palier.ui.study.StudySession;

/**
 * Reads a file, shows what would come of it, and takes the accepted rows into a study as one step that can
 * be undone. Until the end nothing is changed.
 */
public final class ImportWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final StudyImport study;
	private final ImportSourcePage source;
	private final ImportPreviewPage preview = new ImportPreviewPage();
	private final StudySession session;
	private final Contributions contributions;
	private ImportResult result;
	private PostSample sample;
	private EarlierImport before;

	/** @param session the study that takes the rows */
	public ImportWizard(IWorkbenchWindow window, StudySession session) {
		this.window = window;
		this.session = session;
		this.contributions = window.getService(Contributions.class);
		this.study = new StudyImport(session, contributions);
		this.source = new ImportSourcePage(contributions.analysis());
		setWindowTitle(NLS.bind(WizardMessages.importTitle, session.name()));
		setNeedsProgressMonitor(true);
		setDefaultPageImageDescriptor(ModelImages.icon("banner"));
	}

	@Override
	public void addPages() {
		addPage(source);
		addPage(preview);
	}

	/** Reads the file of the first page. @return false, with the reason on the page, when it cannot be read */
	boolean read() {
		Importer importer = source.importer();
		ImportRequest request = source.request();
		try {
			getContainer().run(true, true, monitor -> read(importer, request, monitor));
			if (sample != null) {
				preview.show(sample, before);
			} else {
				preview.show(result);
			}
			return true;
		} catch (InterruptedException cancelled) {
			source.setErrorMessage(WizardMessages.importCancelled);
		} catch (InvocationTargetException failure) {
			source.setErrorMessage(reason(failure.getCause(), request));
		}
		return false;
	}

	private void read(Importer importer, ImportRequest request, IProgressMonitor monitor)
			throws InvocationTargetException, InterruptedException {
		var progress = new JobProgress(monitor, NLS.bind(WizardMessages.importReading, request.file().getFileName()));
		try {
			result = null;
			sample = null;
			if (importer.bringsPosts()) {
				sample = study.sample(importer, request, progress);
				before = study.before(request).orElse(null);
			} else {
				result = study.read(importer, request, progress);
			}
		} catch (CancellationException cancelled) {
			throw new InterruptedException();
		} catch (IOException | RuntimeException failure) {
			throw new InvocationTargetException(failure);
		} finally {
			monitor.done();
		}
	}

	private static String reason(Throwable failure, ImportRequest request) {
		if (failure instanceof Explained explained) {
			return explained.reason().in(Locale.getDefault());
		}
		ILog.of(ImportWizard.class).error(request.file().toString(), failure);
		return NLS.bind(WizardMessages.importUnreadable, request.file());
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == preview && preview.isPageComplete() && (result != null || sample != null);
	}

	@Override
	public boolean performFinish() {
		if (sample != null) {
			new PostImportJob(session, contributions, source.importer(), source.request(), this::tell,
					closed -> MessageDialog.openInformation(window.getShell(), getWindowTitle(), closed)).schedule();
			return true;
		}
		try {
			CensusImport.Outcome outcome = study.apply(source.importer(), source.request(), result);
			tell(outcome);
			return true;
		} catch (IOException failure) {
			ILog.of(ImportWizard.class).error(source.request().file().toString(), failure);
			preview.setErrorMessage(WizardMessages.importNotRecorded);
			return false;
		}
	}

	private void tell(PostsImport.Outcome outcome) {
		var typography = new Typography(Locale.getDefault());
		PostImportResult read = outcome.result();
		tell(NLS.bind(WizardMessages.postsImportDone, new Object[] { typography.count(read.posts()), typography.count(read.accepted()),
				typography.count(read.read()) }), read.rejected(), outcome.rejectedFile().orElse(null));
	}

	private void tell(CensusImport.Outcome outcome) {
		var typography = new Typography(Locale.getDefault());
		String counts = NLS.bind(WizardMessages.importDone, typography.count(result.accepted()), typography.count(result.read()));
		tell(counts, result.rejected().size(), outcome.rejectedFile().orElse(null));
	}

	private void tell(String counts, long rejected, Path rejectedFile) {
		if (rejectedFile == null) {
			MessageDialog.openInformation(window.getShell(), getWindowTitle(), counts);
			return;
		}
		String sentence = counts + "\n\n" + NLS.bind(WizardMessages.importRejectedFile,
				new Typography(Locale.getDefault()).count(rejected), rejectedFile);
		int answer = MessageDialog.open(MessageDialog.WARNING, window.getShell(), getWindowTitle(), sentence, 0,
				WizardMessages.importOpenRejected, WizardMessages.close);
		if (answer == 0) {
			Program.launch(rejectedFile.toString());
		}
	}
}
