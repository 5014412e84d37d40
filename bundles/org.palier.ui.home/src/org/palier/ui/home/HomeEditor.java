// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.palier.ui.study.StudyEditor;

/** The first page of a study: its path, what is to do, and the questions that it answers. Counts only while it is in sight. */
public final class HomeEditor extends StudyEditor {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.home.editor";
	/** Part of a study that it shows. */
	static final String PART = "home";

	private final IPartListener2 sight = new IPartListener2() {

		@Override
		public void partVisible(IWorkbenchPartReference shown) {
			if (shown.getPart(false) == HomeEditor.this) {
				readWhereSeen();
			}
		}
	};
	private HomePage page;
	private StatusReading reading;
	private boolean stale = true;

	@Override
	public void createPartControl(Composite parent) {
		page = new HomePage(parent, new HomePlaces(session(), getSite().getWorkbenchWindow()));
		reading = new StatusReading(session(), parent.getDisplay(), page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page.control(), "org.palier.help.home");
		offerUndo();
		getSite().getPage().addPartListener(sight);
		readWhereSeen();
	}

	@Override
	protected void studyChanged() {
		stale = true;
		readWhereSeen();
	}

	private void readWhereSeen() {
		if (stale && page != null && !page.control().isDisposed() && getSite().getPage().isPartVisible(this)) {
			stale = false;
			reading.start();
		}
	}

	@Override
	public void setFocus() {
		readWhereSeen();
		page.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(sight);
		if (reading != null) {
			reading.end();
		}
		super.dispose();
	}
}
