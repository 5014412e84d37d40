// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.text.Bilingual;
import org.palier.model.Theory;
import org.palier.pictures.PyramidLayout;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.ShowsQuestion;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

/** From a number to its posts: which posts make it? */
class DrillTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final IWorkbenchPage page = window.getActivePage();
	private final Screen screen = new Screen(window.getShell().getDisplay());

	@TempDir
	Path folder;

	private StudySession session;

	@BeforeEach
	void open() throws IOException {
		session = window.getService(StudySessions.class).open(InventedCorpus.write(folder.resolve("study"), InventedCorpus.POSTS));
		session.posts();
		screen.until("counted", () -> session.posts() instanceof Counted);
	}

	@AfterEach
	void close() {
		page.closeAllEditors(false);
		window.getService(StudySessions.class).close(session);
	}

	/** Posts that the corpus lists, once it does. */
	private int listed() {
		screen.until("corpus", () -> page.getActiveEditor() instanceof CorpusEditor corpus && corpus.posts().isSettled());
		return ((CorpusEditor) page.getActiveEditor()).posts().list().count();
	}

	@Test
	void aTokenOfThePyramidLeadsToItsPosts() {
		Theory theory = session.study().getTheories().stream().filter(Theory::isOrdered).findFirst().orElseThrow();
		new StudyOpener(window).showPyramid(session, theory);
		IEditorPart editor = page.getActiveEditor();
		GraphicalViewer viewer = editor.getAdapter(GraphicalViewer.class);
		screen.until("token", () -> token(viewer) != null);
		viewer.select(token(viewer));
		var enter = new Event();
		enter.keyCode = SWT.CR;
		enter.character = SWT.CR;
		// Every fourth of 300 posts calls for opinions; the token counts those of agencies, two of three.
		assertThat(((PyramidLayout.Token) token(viewer).getModel()).count().text()).isEqualTo("50");
		viewer.getControl().notifyListeners(SWT.KeyDown, enter);
		assertThat(listed()).isEqualTo(50);
	}

	private static EditPart token(GraphicalViewer viewer) {
		for (Object part : viewer.getEditPartRegistry().values()) {
			if (part instanceof EditPart edit && edit.getModel() instanceof PyramidLayout.Token token
					&& token.usageId().equals(InventedCorpus.CALL)) {
				return edit;
			}
		}
		return null;
	}

	@Test
	void aRowOfATableOfPostsLeadsToItsPosts() throws Exception {
		page.openEditor(new StudyEditorInput(session, "explore", "Explore"), "org.palier.ui.explore.editor");
		Adapters.adapt(page.getActiveEditor(), ShowsQuestion.class).showQuestion("table/post_usage_mix");
		screen.until("rows", () -> table() != null && row(usage()) >= 0);
		Button posts = screen.all(Button.class, window.getShell()).stream().filter(it -> it.getText().equals(CorpusMessages.showPosts))
				.findFirst().orElseThrow();
		assertThat(posts.isEnabled()).isFalse();
		table().select(row(usage()));
		table().notifyListeners(SWT.Selection, new Event());
		assertThat(posts.isEnabled()).isTrue();
		screen.picture(window.getShell(), "tables-posts-" + Locale.getDefault().getLanguage());
		int counted = Integer.parseInt(table().getItem(row(usage())).getText(3));
		posts.notifyListeners(SWT.Selection, new Event());
		screen.until("what stands behind the number", () -> behind() != null);
		behind().notifyListeners(SWT.Selection, new Event());
		// The first row of the usage is that of the jurisdiction, whose agencies have two posts of three.
		assertThat(counted).isEqualTo(50);
		assertThat(listed()).isEqualTo(50);
		screen.picture(window.getShell(), "corpus-drilled-" + Locale.getDefault().getLanguage());
	}

	/** Of what stands behind a number all in the corpus. */
	private Button behind() {
		String words = "fr".equals(Locale.getDefault().getLanguage()) ? "Ouvrir dans les publications" : "Open in the posts";
		return screen.all(Button.class, window.getShell()).stream().filter(it -> it.getText().equals(words)).findFirst().orElse(null);
	}

	private Table table() {
		return screen.all(Table.class, window.getShell()).stream().filter(it -> it.getColumnCount() == 9).findFirst().orElse(null);
	}

	private String usage() {
		return session.study().getUsages().stream().filter(it -> it.getId().equals(InventedCorpus.CALL)).findFirst()
				.map(it -> Bilingual.of(it.getName()).in(Locale.getDefault())).orElseThrow();
	}

	private int row(String usage) {
		Table table = table();
		for (int i = 0; i < table.getItemCount(); i++) {
			if (table.getItem(i).getText(2).equals(usage)) {
				return i;
			}
		}
		return -1;
	}
}
