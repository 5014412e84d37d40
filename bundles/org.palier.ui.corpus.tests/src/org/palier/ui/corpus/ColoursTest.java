// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.CodedBy;
import org.palier.corpus.PostFilter;
import org.palier.ground.text.Bilingual;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.PersonHere;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

/**
 * Colours are switched while tables lose rows and get others, as an analyst met a crash of the whole process: an account is
 * attributed, so that its row goes, posts are filtered and coded. Five times, or as often as PALIER_SWITCHES says.
 */
class ColoursTest {

	private static final String LIGHT = "org.palier.app.theme";
	private static final String DARK = LIGHT + ".dark";

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final IWorkbenchPage page = window.getActivePage();
	private final Screen screen = new Screen(window.getShell().getDisplay());
	private final IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
	private final IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);

	@TempDir
	Path folder;

	private StudySession session;
	private CorpusEditor editor;

	@BeforeEach
	void open() throws Exception {
		session = window.getService(StudySessions.class).open(InventedCorpus.write(folder.resolve("study"), InventedCorpus.POSTS));
		new StudyOpener(window).showCorpus(session);
		editor = (CorpusEditor) page.getActiveEditor();
		unattributed(100);
	}

	@AfterEach
	void close() throws Exception {
		themes.setTheme(LIGHT, false);
		if (session.isDirty()) {
			session.save(null);
		}
		page.closeAllEditors(false);
		window.getService(StudySessions.class).close(session);
	}

	@Test
	void switchingThemSurvivesRowsThatGoAndReachesTables() throws Exception {
		int switches = Integer.parseInt(System.getenv().getOrDefault("PALIER_SWITCHES", "5"));
		for (int i = 1; i <= switches; i++) {
			editor.showPage(2);
			screen.until("row", () -> editor.attribution().list().table().getItemCount() == 1);
			editor.attribution().select("twitter", List.of("@passant"));
			editor.attribution().giveTo(session.study().getJurisdictions().getFirst().getAgencies().get(2));
			unattributed(0);
			editor.showPage(1);
			editor.showPosts(PostFilter.ALL.withText("projet"));
			settled();
			code(i, 0);
			code(i, 1);
			themes.setTheme(i % 2 == 1 ? DARK : LIGHT, false);
			settled();
			assertThat(tableIsDark()).as("ground of the list of posts after switch %d", i).isEqualTo(i % 2 == 1);
			assertThat(styledRows()).as("rows that the style engine knows").isZero();
			if (i <= 2) {
				screen.picture(window.getShell(), "colours-" + Locale.getDefault().getLanguage() + "-" + i);
			}
			// The codes stay; the account is nobody's again.
			while (!((Counted) session.posts()).attribution().lines().isEmpty() && history.canUndo(session.undoContext())) {
				history.undo(session.undoContext(), null, null);
			}
			unattributed(100);
		}
	}

	private void code(int round, int row) {
		new PersonHere().choose("Zoé Roy");
		editor.posts().choose(row);
		settled();
		long before = coded();
		var usage = editor.posts().details().usage();
		String name = session.study().getUsages().stream().filter(it -> it.getId().equals(round % 2 == 0 ? "event" : "advice")).findFirst()
				.map(it -> Bilingual.of(it.getName()).in(Locale.getDefault())).orElseThrow();
		usage.select(usage.indexOf(name));
		usage.notifyListeners(SWT.Selection, new Event());
		screen.until("coded", () -> coded() > before);
	}

	private long coded() {
		try {
			return ((Counted) session.posts()).view().select(PostFilter.ALL.withCodedBy(CodedBy.HUMAN), List.of()).size();
		} catch (IOException failure) {
			throw new AssertionError(failure);
		}
	}

	private void unattributed(long posts) {
		screen.until(posts + " of nobody", () -> session.posts() instanceof Counted counted && counted.attribution().unattributed() == posts);
	}

	private void settled() {
		screen.pause(100);
		screen.until("list", () -> editor.posts().isSettled());
		screen.pause(100);
	}

	private boolean tableIsDark() {
		var ground = editor.posts().list().table().getBackground();
		return ground.getRed() + ground.getGreen() + ground.getBlue() < 384;
	}

	private long styledRows() {
		var engine = WidgetElement.getEngine(window.getShell().getDisplay());
		var rows = new ArrayList<Item>();
		screen.all(Table.class, window.getShell()).forEach(it -> rows.addAll(Arrays.asList(it.getItems())));
		screen.all(Tree.class, window.getShell()).forEach(it -> rows.addAll(Arrays.asList(it.getItems())));
		assertThat(rows).isNotEmpty();
		return rows.stream().filter(it -> engine.getCSSElementContext(it) != null).count();
	}
}
