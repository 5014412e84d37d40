// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.palier.model.Passage;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessionListener;
import org.palier.ui.study.StudySessions;

/** Properties of a passage. */
public final class PassageSection extends AbstractPropertySection {

	private final StudySessionListener listener = this::refresh;
	private StudySession session;
	private Passage passage;
	private PassagePane pane;

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage page) {
		super.createControls(parent, page);
		// Made without the factory, which paints what it makes white whatever the theme says.
		var body = new Composite(parent, SWT.NONE);
		body.setLayout(new FillLayout());
		// A theme knows composites by their own name: what is made of one has the ground that is beneath it.
		body.setBackgroundMode(SWT.INHERIT_DEFAULT);
		pane = new PassagePane(body, () -> getPart().getSite().getPage().activate(getPart()));
	}

	@Override
	public void setInput(IWorkbenchPart part, ISelection selection) {
		super.setInput(part, selection);
		if (session != null) {
			session.removeListener(listener);
		}
		passage = selection instanceof IStructuredSelection chosen && chosen.getFirstElement() instanceof Passage it ? it : null;
		session = passage == null ? null : PlatformUI.getWorkbench().getService(StudySessions.class).of(passage).orElse(null);
		if (session != null) {
			session.addListener(listener);
		}
		pane.show(session, passage);
	}

	@Override
	public void refresh() {
		pane.refresh();
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}

	@Override
	public void dispose() {
		if (session != null) {
			session.removeListener(listener);
		}
		super.dispose();
	}
}
