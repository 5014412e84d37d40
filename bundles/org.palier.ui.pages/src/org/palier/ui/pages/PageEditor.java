// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages;

import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.palier.extensions.Contributions;
import org.palier.ui.filter.FilterBar;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.pages.drawn.PagePane;
import org.palier.ui.study.StudyEditor;
import org.palier.ui.study.StudyEditorInput;
import org.palier.workbench.api.Selection;

/**
 * One page of a plug-in as a tab of a study, beneath the filter. It is asked again when the study, the filter or the selection
 * changes, while it is in sight.
 */
public final class PageEditor extends StudyEditor {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.pages.editor";

	private final StudyFilters.Listener follows = this::changed;
	private final ISelectionListener chosen = (part, selected) -> select(part == this ? null : selected);
	private final IPartListener2 sight = new IPartListener2() {

		@Override
		public void partVisible(IWorkbenchPartReference shown) {
			if (shown.getPart(false) == PageEditor.this) {
				readWhereSeen();
			}
		}
	};
	private StudyFilters filters;
	private PagePane pane;
	private PageReading reading;
	private Selection selection = Selection.NONE;
	private boolean stale = true;

	@Override
	public void createPartControl(Composite parent) {
		filters = StudyFilters.of(session());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		var bar = new FilterBar(parent, filters, getSite(), Set.of());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		pane = new PagePane(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pane.control(), "org.palier.help.pages");
		reading = new PageReading(session(), ((StudyEditorInput) getEditorInput()).part(), getSite().getService(Contributions.class), pane);
		filters.addListener(follows);
		getSite().getWorkbenchWindow().getSelectionService().addSelectionListener(chosen);
		getSite().getPage().addPartListener(sight);
		offerUndo();
		select(getSite().getWorkbenchWindow().getSelectionService().getSelection());
		readWhereSeen();
	}

	private void select(ISelection selected) {
		// A person who works on the page selects nothing there, so the earlier selection stays.
		if (selected != null && !selected.isEmpty()) {
			Selection now = WindowSelection.of(selected, session().study());
			if (!now.equals(selection)) {
				selection = now;
				changed();
			}
		}
	}

	@Override
	protected void studyChanged() {
		// The filter hears of it too, and says when there is something to show.
	}

	private void changed() {
		stale = true;
		if (!filters.isCounting() || pane.isEmpty()) {
			readWhereSeen();
		}
	}

	private void readWhereSeen() {
		if (stale && pane != null && !pane.control().isDisposed() && getSite().getPage().isPartVisible(this)) {
			stale = false;
			reading.start(filters, selection);
		}
	}

	@Override
	public void setFocus() {
		readWhereSeen();
		pane.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(sight);
		getSite().getWorkbenchWindow().getSelectionService().removeSelectionListener(chosen);
		if (filters != null) {
			filters.removeListener(follows);
		}
		super.dispose();
	}
}
