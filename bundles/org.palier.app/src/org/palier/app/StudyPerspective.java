// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IViewLayout;

/** Study on the left with the outline beneath, editors in the middle, properties on the right, problems below. */
public final class StudyPerspective implements IPerspectiveFactory {

	/** Id of the perspective. */
	public static final String ID = "org.palier.app.perspective";

	private static final String NAVIGATOR = "org.palier.ui.navigator";
	static final String HELP = "org.palier.ui.help.view";
	static final String CONTRIBUTIONS = "org.palier.ui.contributions";
	static final String HISTORY = "org.eclipse.team.ui.GenericHistoryView";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.setEditorAreaVisible(true);
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.21f, editors);
		left.addView(NAVIGATOR);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.7f, editors);
		right.addView(IPageLayout.ID_PROP_SHEET);
		right.addPlaceholder(CheatSheetPart.ID);
		right.addPlaceholder(HELP);
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.79f, editors);
		bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
		bottom.addView(IPageLayout.ID_PROGRESS_VIEW);
		bottom.addPlaceholder(HISTORY);
		bottom.addPlaceholder(CONTRIBUTIONS);
		IFolderLayout outline = layout.createFolder("outline", IPageLayout.BOTTOM, 0.72f, "left");
		outline.addView(IPageLayout.ID_OUTLINE);
		IViewLayout navigator = layout.getViewLayout(NAVIGATOR);
		navigator.setCloseable(false);
	}
}
