// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.home;

import java.time.Clock;
import java.util.Set;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.palier.extensions.Contributions;
import org.palier.model.Recommendation;
import org.palier.ui.filter.FilterBar;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.home.recommendations.RecommendationActions;
import org.palier.ui.study.StudyEditor;

/** The first page of a study: its path, what is to do, and the questions that it answers. Counts only while it is in sight. */
public final class HomeEditor extends StudyEditor implements ISetSelectionTarget {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.home.editor";
	/** Part of a study that it shows. */
	static final String PART = "home";
	private static final String VISITS = "org.palier.ui.home.visits";

	private final IPartListener2 sight = new IPartListener2() {

		@Override
		public void partVisible(IWorkbenchPartReference shown) {
			if (shown.getPart(false) == HomeEditor.this) {
				readWhereSeen();
			}
		}
	};
	private final StudyFilters.Listener follows = this::partChanged;
	private StudyFilters filters;
	private HomePage page;
	private StatusReading reading;
	private LastVisit visit;
	private boolean stale = true;

	@Override
	public void createPartControl(Composite parent) {
		filters = StudyFilters.of(session());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		var bar = new FilterBar(parent, filters, getSite(), Set.of());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		visit = visit();
		var pasted = new PastedTable(getSite().getWorkbenchWindow(), session());
		page = new HomePage(parent, new HomePlaces(session(), getSite().getWorkbenchWindow()), pasted::run,
				new HomeChoices(session(), getSite().getWorkbenchWindow(), () -> reading.start()),
				new RecommendationActions(getSite().getWorkbenchWindow(), session()), filters, getSite().getService(Contributions.class));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
		reading = new StatusReading(session(), filters, parent.getDisplay(), page,
				new ChangedFiles(getSite().getWorkbenchWindow(), session()), visit, getSite().getService(Contributions.class));
		filters.addListener(follows);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page.control(), "org.palier.help.home");
		offerUndo();
		getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.PASTE.getId(), pasted);
		getSite().getPage().addPartListener(sight);
		readWhereSeen();
	}

	private LastVisit visit() {
		ProcessHandle now = ProcessHandle.current();
		String start = now.pid() + " " + now.info().startInstant().map(Object::toString).orElse("");
		return new LastVisit((IEclipsePreferences) InstanceScope.INSTANCE.getNode(VISITS).node(session().study().getId()), start,
				Clock.systemUTC());
	}

	@Override
	protected void studyChanged() {
		// The filter hears of it too, and says when there is something to show.
	}

	private void partChanged() {
		stale = true;
		// What was said stays until the posts of the part are counted; the bar says that they are.
		if (!filters.isCounting() || page.isEmpty()) {
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
	public void selectReveal(ISelection selection) {
		if (selection instanceof IStructuredSelection chosen && chosen.getFirstElement() instanceof Recommendation it) {
			page.reveal(it.getId());
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
			filters.removeListener(follows);
			reading.end();
			visit.looked();
		}
		super.dispose();
	}
}
