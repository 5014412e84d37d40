// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchWindow;
import org.palier.extensions.Contributions;
import org.palier.files.ImportRequest;
import org.palier.ground.Progress;
import org.palier.ground.text.Explained;
import org.palier.ground.text.Typography;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusImport;
import org.palier.intake.imports.CensusPreview;
import org.palier.intake.imports.ChosenChanges;
import org.palier.intake.imports.ChosenChanges.Group;
import org.palier.intake.imports.ImportResult;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.PostImportResult;
import org.palier.intake.imports.PostSample;
import org.palier.intake.imports.PostsImport;
import org.palier.intake.imports.RememberedFile;
import org.palier.intake.imports.UncheckedImport;
import org.palier.intake.imports.Vintage;
import org.palier.intake.mapping.MappedImporter;
import org.palier.intake.mapping.MappingProposal;
import org.palier.intake.privacy.PrivacyTerms;
import org.palier.study.runs.EarlierImport;
import org.palier.ui.imports.ChangesPage;
import org.palier.ui.imports.MappingPage;
import org.palier.ui.labels.ModelImages;
import org.palier.ui.study.JobProgress;
import org.palier.ui.study.StudySession;

/**
 * Reads a file, asks for the meaning of its columns where there is a choice, and shows the result and its changes. Then
 * it takes the chosen changes into a study as one step that can be undone. Until the end nothing is changed.
 */
public final class ImportWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final StudyImport study;
	private final ImportSourcePage source;
	private final MappingPage mapping = new MappingPage();
	private final ImportPreviewPage preview = new ImportPreviewPage(this::isAsked, this::follow);
	private final ChangesPage changes = new ChangesPage(this::readAgain);
	private final PrivacyPage privacy;
	private final StudySession session;
	private final Contributions contributions;
	/** The directory of the study, while nobody else can change it. */
	private CensusDirectory directory;
	private ImportRequest request;
	private ImportResult result;
	private ChosenChanges chosen;
	private PostSample sample;
	private EarlierImport before;

	/** @param session the study that takes the rows */
	public ImportWizard(IWorkbenchWindow window, StudySession session) {
		this.window = window;
		this.session = session;
		this.contributions = window.getService(Contributions.class);
		this.study = new StudyImport(session, contributions);
		this.source = new ImportSourcePage(contributions.analysis(), this::directory);
		this.privacy = new PrivacyPage(session);
		setWindowTitle(NLS.bind(WizardMessages.importTitle, session.name()));
		setNeedsProgressMonitor(true);
		setDefaultPageImageDescriptor(ModelImages.icon("banner"));
	}

	private CensusDirectory directory() {
		if (directory == null) {
			directory = study.directory();
		}
		return directory;
	}

	/** A file that is chosen already when the wizard opens. */
	void choose(Path file) {
		source.choose(file);
	}

	@Override
	public void addPages() {
		addPage(source);
		addPage(mapping);
		addPage(preview);
		addPage(changes);
		addPage(privacy);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		if (page == source) {
			return source.mapped().isPresent() ? mapping : preview;
		}
		if (page == preview && sample != null) {
			// Posts may be persons’; a census is of public bodies.
			return privacy;
		}
		return page == mapping ? preview : page == preview && chosen != null ? changes : null;
	}

	@Override
	public IWizardPage getPreviousPage(IWizardPage page) {
		return page == changes || page == privacy ? preview
				: page == preview && source.mapped().isPresent() ? mapping : page == source ? null : source;
	}

	/** Goes on from a page. @return false, with the reason on the page, when that is not possible */
	boolean leave(IWizardPage page) {
		if (page == source) {
			return source.mapped().isPresent() ? propose(source.mapped().get()) : read(source, source.request());
		}
		return page != mapping || read(mapping, mapping.request());
	}

	private boolean propose(MappedImporter mapped) {
		ImportRequest asked = source.request();
		var found = new MappingProposal[1];
		CensusDirectory held = directory();
		if (!run(source, asked, progress -> found[0] = mapped.propose(asked, held))) {
			return false;
		}
		mapping.show(source.importer(), mapped, asked, held, found[0]);
		return true;
	}

	/** Reads the file. @return false, with the reason on the page, when it cannot be read */
	private boolean read(WizardPage page, ImportRequest asked) {
		Importer importer = source.importer();
		result = null;
		sample = null;
		chosen = null;
		request = asked;
		if (!run(page, asked, progress -> read(importer, asked, progress))) {
			return false;
		}
		if (sample != null) {
			preview.show(sample, before, directory().platformsById());
		} else {
			preview.show(result);
			compare();
		}
		return true;
	}

	/** Reads a file as it was read before and shows what it would change; where it cannot be, its page says why. */
	void review(RememberedFile file) {
		if (source.importer().id().equals(file.importer()) && read(source, file.asked().asFarAsTakenBy(source.importer()))) {
			getContainer().showPage(changes);
		}
	}

	/** The list is of another day, or complete or not. */
	private boolean readAgain(String day, boolean complete) {
		Importer importer = source.importer();
		ImportRequest asked = UncheckedImport.of(request).with(Map.of(Vintage.AS_OF, day, Vintage.COMPLETE, Boolean.toString(complete)))
				.to(importer);
		if (!run(changes, asked, progress -> read(importer, asked, progress))) {
			return false;
		}
		request = asked;
		preview.show(result);
		compare();
		return true;
	}

	private void compare() {
		Importer importer = source.importer();
		BusyIndicator.showWhile(getShell().getDisplay(), () -> {
			chosen = new ChosenChanges(study.compare(importer, request, result).changes());
			Map<String, String> options = importer.parameters(request);
			changes.show(chosen, study.words(result), result, CensusPreview.of(result, directory()), study.outlook(importer, request, result),
					options.getOrDefault(Vintage.AS_OF, ""),
					Boolean.parseBoolean(options.get(Vintage.COMPLETE)), options.containsKey(Vintage.AS_OF));
		});
	}

	private interface Reading {
		void read(Progress progress) throws IOException;
	}

	private boolean run(WizardPage page, ImportRequest asked, Reading reading) {
		try {
			getContainer().run(true, true, monitor -> {
				try {
					reading.read(new JobProgress(monitor, NLS.bind(WizardMessages.importReading, asked.file().getFileName())));
				} catch (CancellationException cancelled) {
					throw new InterruptedException();
				} catch (IOException | RuntimeException failure) {
					throw new InvocationTargetException(failure);
				} finally {
					monitor.done();
				}
			});
			page.setErrorMessage(null);
			return true;
		} catch (InterruptedException cancelled) {
			page.setErrorMessage(WizardMessages.importCancelled);
		} catch (InvocationTargetException failure) {
			page.setErrorMessage(reason(failure.getCause(), asked));
		}
		return false;
	}

	private void read(Importer importer, ImportRequest asked, Progress progress) throws IOException {
		if (importer.bringsPosts()) {
			sample = study.sample(importer, asked, progress);
			before = study.before(asked).orElse(null);
		} else {
			result = study.read(importer, asked, progress);
		}
	}

	private static String reason(Throwable failure, ImportRequest request) {
		if (failure instanceof Explained explained) {
			return explained.reason().in(Locale.getDefault());
		}
		ILog.of(ImportWizard.class).error(request.file().toString(), failure);
		return NLS.bind(WizardMessages.importUnreadable, request.file());
	}

	private boolean isAsked(String option) {
		return isOfColumns(option) || source.asks(option);
	}

	private boolean isOfColumns(String option) {
		return source.mapped().map(it -> it.options().contains(option)).orElse(false);
	}

	/** Goes back to where an option is asked for. */
	private void follow(String option) {
		if (isOfColumns(option)) {
			getContainer().showPage(mapping);
		} else {
			getContainer().showPage(source);
			source.ask(option);
		}
	}

	/** Goes to what a person should look at next on the page that is shown. */
	void next(boolean back) {
		IWizardPage page = getContainer().getCurrentPage();
		if (page == mapping) {
			mapping.nextToConfirm(back);
		} else if (page == changes) {
			changes.nextConflict();
		}
	}

	/** Whether the import may end: one that only adds to a study may end without a look at the changes. */
	@Override
	public boolean canFinish() {
		IWizardPage page = getContainer().getCurrentPage();
		boolean added = page == preview && (sample != null && privacy.isPageComplete() || chosen != null && !chosen.touchesWhatIsThere());
		return preview.isPageComplete() && (added || page == privacy && privacy.isPageComplete() && sample != null
				|| page == changes && changes.isPageComplete() && chosen != null);
	}

	/** Whether a person may leave: what was said of columns is not thrown away by a key. */
	boolean mayBeLeft() {
		return !mapping.isChanged() || MessageDialog.openQuestion(getShell(), getWindowTitle(), WizardMessages.importAbandon);
	}

	@Override
	public boolean performFinish() {
		if (sample != null) {
			PrivacyTerms terms;
			try {
				terms = privacy.terms();
			} catch (IOException refused) {
				getContainer().showPage(privacy);
				privacy.setErrorMessage(
						refused instanceof Explained said ? said.reason().in(Locale.getDefault()) : String.valueOf(refused.getMessage()));
				return false;
			}
			new PostImportJob(session, contributions, source.importer(), request, terms, this::tell,
					closed -> MessageDialog.openInformation(window.getShell(), getWindowTitle(), closed)).schedule();
			return true;
		}
		try {
			CensusImport.Outcome outcome = study.apply(source.importer(), request, result, changes.selection());
			// Once the wizard is gone: a click on it would hide what is said behind it.
			window.getShell().getDisplay().asyncExec(() -> tell(outcome));
			return true;
		} catch (IOException failure) {
			ILog.of(ImportWizard.class).error(request.file().toString(), failure);
			((WizardPage) getContainer().getCurrentPage()).setErrorMessage(WizardMessages.importNotRecorded);
			return false;
		}
	}

	private void tell(PostsImport.Outcome outcome) {
		var typography = new Typography(Locale.getDefault());
		PostImportResult read = outcome.result();
		String hidden = outcome.hidden().remarks().stream().map(it -> "\n" + it.in(Locale.getDefault())).collect(Collectors.joining());
		boolean plain = read.knownPosts() + read.changed() + read.conflicts() + read.withoutPost() == 0;
		tell(NLS.bind(plain ? WizardMessages.postsImportNew : WizardMessages.postsImportDone,
				new Object[] { typography.count(read.read()), typography.count(read.posts()), typography.count(read.knownPosts()),
						typography.count(read.changed()), typography.count(read.conflicts()), typography.count(read.withoutPost()) })
				+ hidden, read.rejected(), outcome.rejectedFile().orElse(null));
	}

	private void tell(CensusImport.Outcome outcome) {
		var typography = new Typography(Locale.getDefault());
		String fresh = changes.fresh() == 0 ? "" : NLS.bind(WizardMessages.importFresh, typography.count(changes.fresh()));
		String changed = Stream.concat(Stream.of(fresh).filter(it -> !it.isEmpty()), Stream.of(Group.values()).filter(it -> chosen.taken(it) > 0)
				.map(it -> NLS.bind(taken(it), typography.count(chosen.taken(it)))))
				.collect(Collectors.joining("\n"));
		String counts = NLS.bind(WizardMessages.importDone, typography.count(result.accepted()), typography.count(result.read()))
				+ (changed.isEmpty() ? "" : "\n\n" + changed)
				+ (chosen.left() > 0 ? "\n" + NLS.bind(WizardMessages.importLeft, typography.count(chosen.left())) : "");
		tell(counts, result.rejected().size(), outcome.rejectedFile().orElse(null));
	}

	private static String taken(Group group) {
		return switch (group) {
		case OPENED -> WizardMessages.importOpened;
		case CLOSED -> WizardMessages.importClosed;
		case RENAMED -> WizardMessages.importRenamed;
		case MOVED -> WizardMessages.importMoved;
		case CHANGED -> WizardMessages.importChanged;
		case CONFLICTS -> WizardMessages.importConflicts;
		case GONE -> WizardMessages.importEnded;
		};
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
