// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.opening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.palier.ground.table.Counted;
import org.palier.model.Identified;
import org.palier.model.Scenario;
import org.palier.model.Theory;
import org.palier.model.file.StudyFileException;
import org.palier.numbers.view.CountedCells;
import org.palier.numbers.view.StudyView;
import org.palier.study.runs.BegunErasure;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.UiMessages;
import org.palier.ui.study.CensusLine;
import org.palier.ui.study.CorpusLine;
import org.palier.ui.study.HomeLine;
import org.palier.ui.study.ShowsAgencies;
import org.palier.ui.study.ShowsPosts;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.study.TheoriesLine;

/** Opens studies in a window and says in one dialog which cannot be opened, and why. */
public final class StudyOpener {

	private final IWorkbenchWindow window;
	private final StudySessions sessions;
	private final RecentStudies recent = new RecentStudies();

	/** @param window where editors open and dialogs are shown */
	public StudyOpener(IWorkbenchWindow window) {
		this.window = window;
		this.sessions = window.getService(StudySessions.class);
	}

	/**
	 * Opens the studies that were asked for; when none was, those that were open when the workbench was last
	 * closed. The window is already open: one that fails leaves it usable.
	 *
	 * @param asked folders or study files
	 */
	public void openAtStart(List<Path> asked) {
		List<Path> folders = asked.isEmpty() ? recent.open() : asked;
		var failures = new ArrayList<String>();
		for (Path folder : folders) {
			tryOpen(folder, true, failures);
		}
		sessions.addListener(() -> recent.nowOpen(sessions.sessions().stream().map(StudySession::folder).toList()));
		recent.nowOpen(sessions.sessions().stream().map(StudySession::folder).toList());
		tell(failures);
	}

	/**
	 * Opens a study and its home, or its first pyramid where there is no editor of homes; a study that cannot be opened is named in a dialog.
	 *
	 * @param path the folder, or the study file in it
	 * @return the session; empty when it cannot be opened
	 */
	public Optional<StudySession> open(Path path) {
		var failures = new ArrayList<String>();
		Optional<StudySession> session = tryOpen(path, false, failures);
		tell(failures);
		return session;
	}

	private Optional<StudySession> tryOpen(Path path, boolean atStart, List<String> failures) {
		Path folder = StudyFolder.at(path).path();
		try {
			StudySession session = sessions.open(folder, new LargeStudyReader());
			recent.opened(folder, session.name());
			WelcomePage.close(window);
			new RecoveryQuestion(session, window).ask();
			if (!(atStart && isLeftOpen(session)) && !showHome(session)) {
				showFirstPyramid(session);
			}
			if (!BegunErasure.cutOff(new StudyFolder(folder)).isEmpty()) {
				// Later, so that the question stands over the window with the study in it.
				window.getShell().getDisplay()
						.asyncExec(() -> StudyCommands.run(window.getService(IHandlerService.class), StudyCommands.FINISH_ERASURE));
			}
			return Optional.of(session);
		} catch (OperationCanceledException thoughtBetter) {
			return Optional.empty();
		} catch (IOException failure) {
			ILog.of(StudyOpener.class).warn(folder.toString(), failure);
			failures.add(folder + "\n" + reason(failure));
			return Optional.empty();
		}
	}

	/**
	 * True where the window comes back with editors of a study. The home does not come over them: while the platform restores, it would
	 * be the active editor, and another one the editor in sight.
	 */
	private boolean isLeftOpen(StudySession session) {
		IWorkbenchPage page = window.getActivePage();
		return page != null && Stream.of(page.getEditorReferences()).anyMatch(it -> isOf(session, it));
	}

	private static boolean isOf(StudySession session, IEditorReference left) {
		try {
			return left.getEditorInput() instanceof StudyEditorInput input && input.session() == session;
		} catch (PartInitException gone) {
			// The platform names the study that is gone in the place of the editor.
			return false;
		}
	}

	private void tell(List<String> failures) {
		if (!failures.isEmpty()) {
			// Later, so that the window stands when the dialog opens over it.
			window.getShell().getDisplay().asyncExec(() -> MessageDialog.openError(window.getShell(), UiMessages.openFailedTitle,
					NLS.bind(UiMessages.openFailed, String.join("\n\n", failures))));
		}
	}

	private static String reason(IOException failure) {
		if (!(failure instanceof StudyFileException refused)) {
			return UiMessages.openUnreadable;
		}
		return refused.backup().map(it -> why(refused) + "\n" + NLS.bind(UiMessages.openBackup, it, refused.file()))
				.orElseGet(() -> why(refused));
	}

	private static String why(StudyFileException refused) {
		return switch (refused.reason()) {
		case MISSING -> UiMessages.openMissing;
		case FOLDER -> UiMessages.openFolder;
		case MALFORMED, UNREADABLE -> NLS.bind(UiMessages.openMalformed, refused.detail());
		case NEWER -> UiMessages.openNewer;
		case DOCTYPE -> UiMessages.openDoctype;
		case REFERENCE -> NLS.bind(UiMessages.openReference, refused.detail());
		case CHARACTER -> NLS.bind(UiMessages.openCharacter, refused.detail());
		};
	}

	private void showFirstPyramid(StudySession session) {
		session.study().getTheories().stream().filter(Theory::isOrdered).findFirst().ifPresent(it -> showPyramid(session, it));
	}

	/** Opens the home of a study. @return false without its editor */
	public boolean showHome(StudySession session) {
		return show(session, new HomeLine(session));
	}

	/** Opens an ordered theory in the pyramid editor; without that editor nothing happens. */
	public void showPyramid(StudySession session, Theory theory) {
		show(session, theory);
	}

	/** Opens the editor of theories, codebook and platforms. @param thing what it shows first; null for what it showed last */
	public void showTheories(StudySession session, Identified thing) {
		StudyPart.of(new TheoriesLine(session)).ifPresent(it -> reveal(open(session, it), thing));
	}

	/** Opens the census of a study; without its editor nothing happens. */
	public void showCensus(StudySession session) {
		show(session, new CensusLine(session));
	}

	/** Opens the corpus of a study; without its editor nothing happens. */
	public void showCorpus(StudySession session) {
		show(session, new CorpusLine(session));
	}

	/** Opens a scenario of a study; without its editor nothing happens. */
	public void showScenario(StudySession session, Scenario scenario) {
		show(session, scenario);
	}

	/** Lists what a number of a study counts. @param view in which it was counted */
	public void showCounted(StudySession session, StudyView view, Counted counted) {
		if (counted instanceof Counted.Posts posts) {
			showCorpus(session);
			shown(ShowsPosts.class).ifPresent(it -> it.showPosts(posts.filter(), view.lookBack().where()));
		} else {
			Set<String> agencies = new CountedCells(view).agencies(counted).stream().map(it -> view.agencies().get(it).id())
					.collect(Collectors.toSet());
			showCensus(session);
			shown(ShowsAgencies.class).filter(it -> !agencies.isEmpty()).ifPresent(it -> it.showAgencies(agencies));
		}
	}

	/** The editor that is shown, as what it can do. */
	private <T> Optional<T> shown(Class<T> what) {
		return Optional.ofNullable(Adapters.adapt(window.getActivePage() == null ? null : window.getActivePage().getActiveEditor(), what));
	}

	/**
	 * Opens a thing of a study in the editor that shows it, and selects it there where the editor lists more than it.
	 *
	 * @return false when nothing that is installed shows it
	 */
	public boolean show(StudySession session, Object thing) {
		Optional<StudyPart> part = StudyPart.of(thing);
		part.ifPresent(it -> reveal(open(session, it), thing));
		return part.isPresent();
	}

	private Optional<IEditorPart> open(StudySession session, StudyPart part) {
		return show(part.editor(), new StudyEditorInput(session, part.part(), part.title()));
	}

	private static void reveal(Optional<IEditorPart> editor, Object thing) {
		ISetSelectionTarget list = Adapters.adapt(editor.orElse(null), ISetSelectionTarget.class);
		if (list != null && thing != null) {
			list.selectReveal(new StructuredSelection(thing));
		}
	}

	/** Opens an editor on a part of a study. @return the editor; empty when it is not installed, or cannot be opened */
	public Optional<IEditorPart> show(String editor, StudyEditorInput input) {
		IWorkbenchPage page = window.getActivePage();
		if (page == null || window.getWorkbench().getEditorRegistry().findEditor(editor) == null) {
			return Optional.empty();
		}
		WelcomePage.close(window);
		try {
			return Optional.ofNullable(page.openEditor(input, editor));
		} catch (PartInitException failure) {
			ILog.of(StudyOpener.class).log(failure.getStatus());
			MessageDialog.openError(window.getShell(), UiMessages.openFailedTitle, failure.getLocalizedMessage());
			return Optional.empty();
		}
	}
}
