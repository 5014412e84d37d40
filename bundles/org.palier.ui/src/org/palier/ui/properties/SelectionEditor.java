// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.util.Set;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.palier.ui.study.StudyEditor;

/** A study editor beside which the Properties view shows what is selected in it. */
public abstract class SelectionEditor extends StudyEditor implements ITabbedPropertySheetPageContributor {

	private StudyPropertyPage properties;

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IPropertySheetPage.class) {
			properties = new StudyPropertyPage(this);
			return type.cast(properties);
		}
		return super.getAdapter(type);
	}

	/** The tree of studies and the properties of what is selected, unless an editor says otherwise. */
	@Override
	public Set<String> views() {
		return Set.of(NAVIGATOR, IPageLayout.ID_PROP_SHEET);
	}

	@Override
	public final String getContributorId() {
		return StudyPropertyPage.CONTRIBUTOR;
	}

	/** Has the properties say anew what they say of the selection, for what changed that is no part of the study. */
	protected final void refreshProperties() {
		if (properties != null && properties.getControl() != null && !properties.getControl().isDisposed()) {
			properties.refresh();
		}
	}
}
