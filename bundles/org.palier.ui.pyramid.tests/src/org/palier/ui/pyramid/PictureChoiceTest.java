// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.palier.extensions.Contribution.Usable;
import org.palier.extensions.Contributions;
import org.palier.extensions.Fault.Sort;
import org.palier.extensions.Fault;
import org.palier.extensions.InstalledPlugins;
import org.palier.pictures.Palette;
import org.palier.pictures.TextLine;
import org.palier.pictures.TokenDecoration;

/** Views and marks in the open editor: chosen, worked in, remembered, and failing. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PictureChoiceTest {

	private static final int COMMUNICATION = 0;
	private static final int INTERACTION = 1;

	@TempDir
	Path folder;
	private OpenPyramid open;

	/** What failed in an earlier run would not be offered in this one. */
	@BeforeAll
	static void forgetFaults() {
		plugins().faults().forEach(it -> plugins().release(it.plugin().kind(), it.plugin().id()));
	}

	private static InstalledPlugins plugins() {
		return PlatformUI.getWorkbench().getService(Contributions.class).installed();
	}

	@BeforeEach
	void open() throws Exception {
		open = new OpenPyramid(folder);
		fit();
	}

	@AfterEach
	void close() throws Exception {
		open.close();
		// Every invented study bears the same id.
		InstanceScope.INSTANCE.getNode("org.palier.ui.pyramid").node("invented.chang_kannan").removeNode();
	}

	/** First, while none of the others has made a view of the fragment. */
	@Test
	@Order(1)
	void menusBearTheNamesOfContributionsAndMakeNoView() {
		assertThat(open.editor.actions().views()).extracting(IAction::getText).contains("Fails when it lays out",
				"Fails when it is made");
		assertThat(open.editor.actions().views()).filteredOn(IAction::isChecked).hasSize(1);
		assertThat(open.editor.actions().marks()).extracting(IAction::getText).contains("Marks that fail when made");
		assertThat(FailingPictures.madeForMenus).isFalse();
	}

	@Test
	@Order(2)
	void aTokenIsDraggedInTheMatrixAndUndoPutsItBack() throws Exception {
		view("matrix").run();
		assertThat(open.editor.scene().pyramidView().id()).isEqualTo("matrix");
		fit();
		open.dragTo(open.token("news_release", "twitter"), open.band("interaction"), SWT.NONE);
		assertThat(open.band("interaction").figure().isMarked()).as("target shown while dragging").isTrue();
		open.drop(open.band("interaction"), SWT.NONE);
		assertThat(open.level("news_release", "twitter")).isEqualTo(INTERACTION);
		assertThat(open.token("news_release", "twitter").getParent()).isSameAs(open.band("interaction"));
		open.picture(open.control(), "matrix-dragged");
		open.editor.actions().undo().run();
		assertThat(open.level("news_release", "twitter")).isEqualTo(COMMUNICATION);
		assertThat(open.token("news_release", "twitter").getParent()).isSameAs(open.band("communication"));
		assertThat(open.editor.scene().pyramidView().id()).isEqualTo("matrix");
	}

	@Test
	@Order(3)
	void whatWasChosenIsShownAtTheNextOpening() throws Exception {
		view("matrix").run();
		IAction few = mark("few_cases");
		few.setChecked(true);
		few.run();
		assertThat(open.token("other", "youtube").token().badges()).as("on three presences").hasSize(1);
		assertThat(open.token("news_release", "twitter").token().badges()).as("on ninety-six").isEmpty();
		open.close();
		open = new OpenPyramid(folder);
		assertThat(open.editor.scene().pyramidView().id()).isEqualTo("matrix");
		assertThat(open.editor.scene().decorations()).extracting(TokenDecoration::id).containsExactly("few_cases");
		assertThat(open.token("other", "youtube").token().badges()).hasSize(1);
		open.editor.showMark("few_cases", false);
		assertThat(open.token("other", "youtube").token().badges()).isEmpty();
	}

	@Test
	@Order(4)
	void aViewThatFailsLeavesItsSentenceAndTheEditorGoesOn() throws Exception {
		view("test.fails").run();
		assertThat(open.editor.scene().layout().alt()).contains("ran out of paper");
		assertThat(open.editor.scene().layout().tokens()).isEmpty();
		open.picture(open.control(), "failed-view");
		assertThat(plugins().faults()).extracting(it -> it.plugin().id(), Fault::sort).contains(tuple("test.fails", Sort.FAILED));
		works();
		// What failed once may be tried again; only what hangs is given up.
		view("test.fails").run();
		assertThat(open.editor.scene().layout().alt()).contains("ran out of paper");
		works();
	}

	@Test
	@Order(5)
	void aViewThatCannotBeMadeLeavesItsSentenceAndTheEditorGoesOn() {
		view("test.unmade").run();
		assertThat(open.editor.scene().layout().alt()).contains("test.unmade", "has no pencil");
		assertThat(open.editor.choice().views()).extracting(it -> it.plugin().id()).doesNotContain("test.unmade");
		works();
	}

	@Test
	@Order(6)
	void marksThatCannotBeMadeAreSaidBelowThePicture() {
		open.editor.showMark("test.unmade_marks", true);
		assertThat(open.editor.scene().layout().texts()).extracting(TextLine::text).anyMatch(it -> it.contains("has no ink"));
		assertThat(open.editor.choice().decorations()).extracting(it -> it.plugin().id()).doesNotContain("test.unmade_marks");
		works();
	}

	@Test
	@Order(7)
	void theMatrixSuitsBothThemes() throws Exception {
		IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		String before = themes.getActiveTheme().getId();
		view("matrix").run();
		open.editor.showMark("few_cases", true);
		fit();
		open.picture(open.control(), "matrix-light");
		try {
			themes.setTheme("org.palier.app.theme.dark", false);
			OpenPyramid.settle();
			open.editor.setFocus();
			assertThat(open.editor.scene().palette()).isSameAs(Palette.DARK);
			open.picture(open.control(), "matrix-dark");
		} finally {
			themes.setTheme(before, false);
			OpenPyramid.settle();
		}
	}

	/** What the editor is for, after something failed in it. */
	private void works() {
		view("pyramid").run();
		fit();
		open.dragTo(open.token("news_release", "twitter"), open.band("interaction"), SWT.NONE);
		open.drop(open.band("interaction"), SWT.NONE);
		assertThat(open.level("news_release", "twitter")).isEqualTo(INTERACTION);
		open.editor.actions().undo().run();
		assertThat(open.level("news_release", "twitter")).isEqualTo(COMMUNICATION);
	}

	private void fit() {
		((ZoomManager) open.editor.getAdapter(ZoomManager.class)).setZoomAsText(ZoomManager.FIT_ALL);
		OpenPyramid.settle();
	}

	/** The menu's entry for a view, ticked as a click does. */
	private IAction view(String id) {
		IAction action = entry(open.editor.choice().views(), open.editor.actions().views(), id);
		action.setChecked(true);
		return action;
	}

	private IAction mark(String id) {
		return entry(open.editor.choice().decorations(), open.editor.actions().marks(), id);
	}

	private static IAction entry(List<Usable<String>> offered, List<IAction> entries, String id) {
		return entries.get(offered.stream().map(it -> it.plugin().id()).toList().indexOf(id));
	}
}
