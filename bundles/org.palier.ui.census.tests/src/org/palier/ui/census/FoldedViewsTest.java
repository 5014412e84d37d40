// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palier.register.grid.GridColumn.OnPlatform;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.UsesViews;
import org.palier.ui.testing.OpenStudy;

/** The grid has the window to itself: what it does not use is a strip at the edge, unless a person opened it. */
class FoldedViewsTest {

	/** What a window manager adds above. */
	private static final int TITLE = 37;

	@TempDir
	Path folder;

	private OpenStudy open;
	private Point size;

	@BeforeEach
	void open() throws Exception {
		open = new OpenStudy(InventedCensus.write(folder.resolve("study"), 60));
		size = open.window().getShell().getSize();
	}

	@AfterEach
	void close() throws Exception {
		open.window().getShell().setSize(size);
		open.close();
		InstanceScope.INSTANCE.getNode("org.palier.app").node("folded").removeNode();
		InstanceScope.INSTANCE.getNode("org.palier.ui.census").node("columns").removeNode();
	}

	private CensusTable census() {
		new StudyOpener(open.window()).showCensus(open.session());
		CensusTable table = ((CensusEditor) open.page().getActiveEditor()).page().table();
		open.screen().until("the grid", () -> table.control().isVisible() && table.control().getSize().y > 0);
		return table;
	}

	private boolean isOpen(String view) {
		IViewReference reference = open.page().findViewReference(view);
		return reference != null && reference.getPart(false) != null && open.page().isPartVisible(reference.getPart(false));
	}

	private void until(String what, String view, boolean wanted) {
		open.screen().until(what, () -> isOpen(view) == wanted);
	}

	/** 16 rows and 4 platforms were seen at 1440 by 900 while the views beside the grid stayed. */
	@ParameterizedTest
	@CsvSource({ "1440,900,20,6", "1280,720,12,4" })
	void theGridShowsItselfAlone(int width, int height, int bodies, int platforms) throws Exception {
		open.window().getShell().setSize(width, height - TITLE);
		CensusTable table = census();
		until("navigator folds", UsesViews.NAVIGATOR, false);
		until("properties fold", IPageLayout.ID_PROP_SHEET, false);
		until("problems fold", IPageLayout.ID_PROBLEM_VIEW, false);
		open.screen().until("room", () -> seenBodies(table) >= bodies && seenPlatforms(table) >= platforms);
		assertThat(open.window().getShell().getSize()).isEqualTo(new Point(width, height - TITLE));
		open.screen().picture(open.window().getShell(), "census-alone-" + width);
	}

	/** Rows of which all is seen. */
	private static long seenBodies(CensusTable table) {
		var grid = table.control();
		int end = grid.getClientArea().height;
		return IntStream.range(1, grid.getRowCount())
				.filter(it -> grid.getStartYOfRowPosition(it) + grid.getRowHeightByPosition(it) <= end).count();
	}

	private static long seenPlatforms(CensusTable table) {
		var grid = table.control();
		int end = grid.getClientArea().width;
		return IntStream.range(1, grid.getColumnCount())
				.filter(it -> table.sheet().column(grid.getColumnIndexByPosition(it)) instanceof OnPlatform)
				.filter(it -> grid.getStartXOfColumnPosition(it) + grid.getColumnWidthByPosition(it) <= end).count();
	}

	@Test
	void whenTheGridClosesTheTreeOfStudiesIsThereAgain() throws Exception {
		census();
		until("navigator folds", UsesViews.NAVIGATOR, false);
		open.page().closeAllEditors(false);
		until("navigator opens", UsesViews.NAVIGATOR, true);
		until("properties of what is selected there", IPageLayout.ID_PROP_SHEET, true);
		assertThat(isOpen(IPageLayout.ID_PROBLEM_VIEW)).isFalse();
	}

	@Test
	void whatAPersonOpensByHandStaysBesideTheGrid() throws Exception {
		census();
		until("navigator folds", UsesViews.NAVIGATOR, false);
		IWorkbenchPartReference navigator = open.page().findViewReference(UsesViews.NAVIGATOR);
		open.page().setPartState(navigator, IWorkbenchPage.STATE_RESTORED);
		until("opened by hand", UsesViews.NAVIGATOR, true);
		open.page().closeAllEditors(false);
		census();
		open.screen().pause(200);
		assertThat(isOpen(UsesViews.NAVIGATOR)).isTrue();
		open.page().setPartState(navigator, IWorkbenchPage.STATE_MINIMIZED);
		until("folded by hand", UsesViews.NAVIGATOR, false);
	}

	/** F6 goes to the tree, over the grid; Escape goes back, and the tree folds. */
	@Test
	void aFoldedViewOpensOverTheGridAndEscapeFoldsIt() throws Exception {
		CensusTable table = census();
		until("navigator folds", UsesViews.NAVIGATOR, false);
		open.screen().until("the grid has its room", () -> table.control().getSize().x > open.window().getShell().getSize().x - 150);
		int before = table.control().getSize().x;
		open.screen().until("the grid has the keyboard", () -> {
			open.window().getShell().forceActive();
			return table.control().isFocusControl() || table.control().forceFocus();
		});
		open.run("org.palier.app.next_panel");
		until("navigator over the grid", UsesViews.NAVIGATOR, true);
		assertThat(open.page().getActivePartReference().getId()).isEqualTo(UsesViews.NAVIGATOR);
		assertThat(table.control().getSize().x).as("the grid does not move").isEqualTo(before);
		var escape = new org.eclipse.swt.widgets.Event();
		escape.keyCode = SWT.ESC;
		escape.character = SWT.ESC;
		open.screen().until("the tree has the keyboard", () -> {
			open.window().getShell().forceActive();
			return open.window().getShell().getDisplay().getFocusControl() != null;
		});
		open.window().getShell().getDisplay().getFocusControl().notifyListeners(SWT.KeyDown, escape);
		until("navigator folds again", UsesViews.NAVIGATOR, false);
		assertThat(open.page().getActivePart()).isInstanceOf(CensusEditor.class);
	}
}
