// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages;

import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ground.text.Bilingual;
import org.palier.ui.filter.FilterBar;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.pages.asked.Answered;
import org.palier.ui.pages.asked.Asking;
import org.palier.ui.pages.asked.LeadOpener;
import org.palier.ui.pages.asked.StudyActs;
import org.palier.ui.pages.asked.StudyLooking;
import org.palier.ui.pages.asked.WindowSelection;
import org.palier.ui.pages.drawn.PagePane;
import org.palier.ui.properties.SelectionEditor;
import org.palier.ui.study.PartSelection;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;
import org.palier.workbench.api.Looking;
import org.palier.workbench.api.PageContent;
import org.palier.workbench.api.Selection;

/**
 * One page of a plug-in as a tab of a study, beneath the filter. It is asked again when the study, the filter or the selection
 * changes, while it is in sight.
 */
public final class PageEditor extends SelectionEditor {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.pages.editor";
	/** Stands between the id of a page and what it is opened on. */
	private static final String ON = "/";

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
	private final PartSelection about = new PartSelection();
	private PagePane pane;
	private Asking<PageContent> asking;
	private StudyActs acts;
	private KeptAnswers answers;
	private Selection selection = Selection.NONE;
	private boolean stale = true;

	/** The page that an editor shows, and what it is about. @param subject what it is opened on; empty for the whole study */
	public static StudyEditorInput input(StudySession session, Contribution<?> page, String subject) {
		return new StudyEditorInput(session, page.plugin().id() + (subject.isEmpty() ? "" : ON + subject), page.name());
	}

	private String page() {
		return ((StudyEditorInput) getEditorInput()).part().split(ON, 2)[0];
	}

	private String subject() {
		String[] part = ((StudyEditorInput) getEditorInput()).part().split(ON, 2);
		return part.length < 2 ? "" : part[1];
	}

	/** Shows what the page says, in its pane, on its tab and in the properties. */
	private final class Shows implements Answered<PageContent> {

		@Override
		public boolean isGone() {
			return pane.control().isDisposed();
		}

		@Override
		public void show(PageContent content, Looking looking) {
			pane.show(content, looking.view(), acts);
			content.title().ifPresent(it -> rename(it.in(Locale.getDefault())));
			about.select(content.about().flatMap(it -> LeadOpener.find(session().study(), it)).orElse(null));
		}

		@Override
		public void failed(Bilingual reason) {
			pane.failed(reason, asking::again);
		}
	}

	private void answer(String id, String text) {
		answers.put(id, text);
		stale = true;
		readWhereSeen();
	}

	@Override
	public void createPartControl(Composite parent) {
		filters = StudyFilters.of(session());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		var bar = new FilterBar(parent, filters, getSite(), Set.of());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		pane = new PagePane(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pane.control(), "org.palier.help.pages");
		answers = new KeptAnswers(memory(), page());
		asking = new Asking<>(PartKind.PAGES, page(), getSite().getService(Contributions.class), parent.getDisplay(), new Shows());
		acts = new StudyActs(session(), asking, pane::refused, this::answer);
		getSite().setSelectionProvider(about);
		getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new Action() {
			@Override
			public void run() {
				pane.copy();
			}
		});
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
			asking.start(StudyLooking.at(filters, selection).on(subject()).answering(answers.all()));
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
