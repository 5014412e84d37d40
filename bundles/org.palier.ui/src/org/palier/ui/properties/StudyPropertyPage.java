// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

/** The tabbed property sheet for objects of a study. Undo and redo in it are those of the part it belongs to. */
public final class StudyPropertyPage extends TabbedPropertySheetPage {

	/** What contributors of this page return as contributor id. */
	public static final String CONTRIBUTOR = "org.palier.ui.properties";

	/** @param contributor a part whose contributor id is {@link #CONTRIBUTOR} */
	public StudyPropertyPage(ITabbedPropertySheetPageContributor contributor) {
		super(contributor);
	}
}
