// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.analysis.Analysis;
import org.palier.extensions.Contributions;
import org.palier.files.ImportRequest;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.UncheckedImport;
import org.palier.model.Agency;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyWriting;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

/** Every editor shows the study that somebody else left, and edits that one. */
class ReloadedEditorsTest {

	private static final String THEIRS = "Nom donné ailleurs";

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final IWorkbenchPage page = window.getActivePage();
	private final Screen screen = new Screen(window.getShell().getDisplay());

	@TempDir
	Path folder;

	@Test
	void editorsFollowWhatWasReadAnew() throws Exception {
		write();
		var failures = new ArrayList<IStatus>();
		ILogListener listener = (status, plugin) -> {
			if (status.getSeverity() == IStatus.ERROR) {
				failures.add(status);
			}
		};
		StudySession session = new StudyOpener(window).open(folder).orElseThrow();
		Platform.addLogListener(listener);
		try {
			List<IWorkbenchPart> parts = open(session);
			Study before = session.study();
			other();
			page.activate(parts.getFirst());
			screen.until("read anew", () -> session.study() != before);
			for (IWorkbenchPart part : parts) {
				page.activate(part);
				screen.pause(300);
				screen.picture(window.getShell(),
						"reloaded-" + part.getSite().getId().replaceAll(".*ui\\.", "") + "-" + Locale.getDefault().getLanguage());
			}
			assertThat(lines()).anyMatch(it -> it.contains(THEIRS));
			Agency agency = first(session.study());
			session.execute(new RecordedEdit(Bilingual.same("size"), Root.beneath(agency), () -> agency.setSize(7)));
			for (IWorkbenchPart part : parts) {
				page.activate(part);
				screen.pause(100);
			}
			PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().undo(session.undoContext(), null, null);
			assertThat(session.isDirty()).isFalse();
			assertThat(failures).isEmpty();
		} finally {
			Platform.removeLogListener(listener);
			page.closeAllEditors(false);
			window.getService(StudySessions.class).close(session);
		}
	}

	/** A start that opened the home over an editor that comes back made the home the active editor, while the other one was in sight. */
	@Test
	void theEditorThatWasLeftInFrontStaysThereAtStart() throws Exception {
		write();
		var opener = new StudyOpener(window);
		opener.openAtStart(List.of(folder));
		StudySession session = window.getService(StudySessions.class).find(folder).orElseThrow();
		try {
			assertThat(page.getActiveEditor().getSite().getId()).as("of a study without editors").isEqualTo("org.palier.ui.home.editor");
			opener.showCensus(session);
			opener.openAtStart(List.of(folder));
			assertThat(page.getActiveEditor().getSite().getId()).isEqualTo("org.palier.ui.census.editor");
		} finally {
			page.closeAllEditors(false);
			window.getService(StudySessions.class).close(session);
		}
	}

	/** All that shows a study, with a thing of it selected; the pyramid is open already. */
	private List<IWorkbenchPart> open(StudySession session) throws Exception {
		var opener = new StudyOpener(window);
		var parts = new ArrayList<IWorkbenchPart>(List.of(page.getActiveEditor()));
		var navigator = page.showView("org.palier.ui.navigator");
		page.showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_VISIBLE);
		opener.showCensus(session);
		page.getActiveEditor().getSite().getSelectionProvider().setSelection(new StructuredSelection(first(session.study())));
		parts.add(page.getActiveEditor());
		opener.showCorpus(session);
		parts.add(page.getActiveEditor());
		opener.showTheories(session, session.study().getUsages().getFirst());
		parts.add(page.getActiveEditor());
		opener.showScenario(session, session.study().getScenarios().getFirst());
		parts.add(page.getActiveEditor());
		opener.show("org.palier.ui.agency.editor", new StudyEditorInput(session, "evaluation/" + first(session.study()).getId(), "Evaluation"));
		parts.add(page.getActiveEditor());
		navigator.getSite().getSelectionProvider().setSelection(new StructuredSelection(first(session.study())));
		parts.add(navigator);
		page.activate(navigator);
		screen.pause(500);
		return parts;
	}

	private void write() throws Exception {
		var packs = window.getService(Contributions.class).packVersions().newest();
		Study study = new StudyFolder(folder).create(new Bilingual("Étude inventée", "Invented study"), Bilingual.EMPTY, packs);
		Analysis analysis = window.getService(Contributions.class).analysis();
		Path invented = Path.of(System.getProperty("palier.root"), "bundles/org.palier.samples/data/invented");
		for (String name : List.of("wide.csv", "long.csv")) {
			ImportRequest request = ImportRequest.of(invented.resolve(name));
			var result = analysis.read(analysis.importerFor(UncheckedImport.of(request.file())).orElseThrow(), request, study, Progress.NONE);
			analysis.apply(result, study, name, Instant.EPOCH, name, Progress.NONE);
		}
		PicturedScenario.addTo(study);
		new StudyFolder(folder).file().save(study);
	}

	/** Names the first agency otherwise. */
	private void other() throws Exception {
		try (var writing = StudyWriting.open(new StudyFolder(folder), "palier run import", Progress.NONE)) {
			first(writing.study()).setName(Bilingual.same(THEIRS).toModel());
			writing.save();
		}
	}

	private static Agency first(Study study) {
		return study.getJurisdictions().getFirst().getAgencies().getFirst();
	}

	private List<String> lines() {
		var lines = new ArrayList<String>();
		screen.all(Tree.class, window.getShell()).forEach(it -> collect(it.getItems(), lines));
		return lines;
	}

	private static void collect(TreeItem[] items, List<String> into) {
		Arrays.stream(items).forEach(it -> {
			into.add(it.getText());
			collect(it.getItems(), into);
		});
	}
}
