// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.findings;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.palier.extensions.Contributions;
import org.palier.ui.study.StudyEditor;

/** The editor for findings: the sentences that may be said of a study, and those that people keep. It computes only while it is visible. */
public final class FindingsEditor extends StudyEditor {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.findings.editor";
	/** Part of a study that it shows. */
	static final String PART = "findings";

	private final IPartListener2 sight = new IPartListener2() {

		@Override
		public void partVisible(IWorkbenchPartReference shown) {
			if (shown.getPart(false) == FindingsEditor.this) {
				readWhereSeen();
			}
		}
	};
	private FindingsPage page;
	private FindingsReading reading;
	private boolean stale = true;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().applyTo(parent);
		page = new FindingsPage(parent, session());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
		reading = new FindingsReading(session(), parent.getDisplay(), page, getSite().getService(Contributions.class));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page.control(), "org.palier.help.findings");
		offerUndo();
		getSite().getPage().addPartListener(sight);
		readWhereSeen();
	}

	@Override
	protected void studyChanged() {
		stale = true;
		if (page != null && !page.control().isDisposed()) {
			page.keptChanged();
			readWhereSeen();
		}
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
