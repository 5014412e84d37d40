// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

/** The tabbed property sheet for objects of a study. Undo and redo in it are those of the part it belongs to. */
public final class StudyPropertyPage extends TabbedPropertySheetPage {

	/** The contributor id of parts with this page. */
	public static final String CONTRIBUTOR = "org.palier.ui.properties";

	private IWorkbenchPart shown;

	/** @param contributor a part whose contributor id is {@link #CONTRIBUTOR} */
	public StudyPropertyPage(ITabbedPropertySheetPageContributor contributor) {
		super(contributor);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		IPropertyChangeListener recoloured = event -> parent.getDisplay().asyncExec(this::recolour);
		JFaceResources.getColorRegistry().addListener(recoloured);
		getControl().addListener(SWT.Dispose, event -> JFaceResources.getColorRegistry().removeListener(recoloured));
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		shown = part;
		super.selectionChanged(part, selection);
	}

	/** Refreshes the tab that is seen; there is none before something is selected. */
	@Override
	public void refresh() {
		if (getCurrentTab() != null) {
			super.refresh();
		}
	}

	/** Makes the tabs again, because they keep the colour of words of the theme in which they were made. */
	private void recolour() {
		ISelection selection = getCurrentSelection();
		if (getControl() != null && !getControl().isDisposed() && selection != null && !selection.isEmpty()) {
			super.selectionChanged(shown, StructuredSelection.EMPTY);
			super.selectionChanged(shown, selection);
		}
	}
}
