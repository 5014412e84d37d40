// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.navigator;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.palier.model.Jurisdiction;
import org.palier.model.Theory;
import org.palier.ui.UiMessages;
import org.palier.ui.labels.ModelImages;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.labels.SpokenName;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;

/**
 * The lines of the open studies and the field that filters them. Lines stay unfolded and chosen when a study changes.
 */
final class NavigatorTree {

	// Long enough for the next key, short enough not to be noticed.
	private static final int FILTER_DELAY = 250;
	/** So many agencies fit a screen or two. */
	private static final int SMALL = 60;
	private static final int EXPAND_LIMIT = 300;

	private final StudySessions sessions;
	private final Runnable openPart;
	private final Map<EObject, StudySession> shown = new HashMap<>();
	private final Composite page;
	private final Text filter;
	private final NavigatorContent content;
	private final TreeViewer viewer;

	/** @param openPart opens what the selection stands for, where it does not merely unfold */
	NavigatorTree(Composite parent, StudySessions sessions, Runnable openPart) {
		this.sessions = sessions;
		this.openPart = openPart;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(page);
		filter = new Text(page, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		filter.setMessage(UiMessages.navigatorFilter);
		new SpokenName(UiMessages.navigatorFilter).on(filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		Runnable applyFilter = this::applyFilter;
		filter.addModifyListener(event -> filter.getDisplay().timerExec(FILTER_DELAY, applyFilter));
		viewer = new TreeViewer(page, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		new SpokenName(UiMessages.navigatorTree).on(viewer.getControl());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		ModelLabels labels = new ModelLabels(Locale.getDefault());
		content = new NavigatorContent(labels, sessions);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(content);
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(
				new NavigatorLabels(labels, new ModelImages(viewer.getControl()), content, sessions)));
		viewer.setInput(sessions);
		// Another theme has other colours; the lines keep those that they were drawn with.
		IPropertyChangeListener recoloured = event -> viewer.refresh();
		JFaceResources.getColorRegistry().addListener(recoloured);
		viewer.getControl().addListener(SWT.Dispose, event -> JFaceResources.getColorRegistry().removeListener(recoloured));
		viewer.addDoubleClickListener(event -> open());
	}

	/** Field and lines. */
	Control control() {
		return page;
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Sets the text of the filter and applies it at once. */
	void filterBy(String text) {
		filter.setText(text);
		applyFilter();
	}

	/** Selects an object of an open study and shows it. */
	void reveal(EObject object) {
		viewer.setSelection(new StructuredSelection(object), true);
		if (viewer.getStructuredSelection().isEmpty() && content.isFiltered()) {
			// A line that is asked for by name is not hidden by text typed before.
			filterBy("");
			viewer.setSelection(new StructuredSelection(object), true);
		}
	}

	/** Studies were opened or closed. */
	void sessionsChanged() {
		content.changed();
		viewer.refresh();
		for (StudySession session : sessions.sessions()) {
			if (!viewer.getExpandedState(session.study())) {
				expand(session);
			}
		}
		remember();
	}

	/** Something in an open study is another. */
	void studyChanged() {
		var lines = new LinesAgain(viewer, shown);
		content.changed();
		viewer.refresh();
		lines.show();
		remember();
	}

	private void remember() {
		shown.clear();
		sessions.sessions().forEach(it -> shown.put(it.study(), it));
	}

	private void open() {
		Object line = viewer.getStructuredSelection().getFirstElement();
		if (content.hasChildren(line) && !(line instanceof Theory)) {
			viewer.setExpandedState(line, !viewer.getExpandedState(line));
		} else {
			openPart.run();
		}
	}

	private void applyFilter() {
		if (filter.isDisposed()) {
			return;
		}
		content.filter(filter.getText());
		viewer.refresh();
		if (content.isFiltered()) {
			for (StudySession session : sessions.sessions()) {
				int found = session.study().getJurisdictions().stream().mapToInt(content::count).sum();
				viewer.expandToLevel(session.study(), found <= EXPAND_LIMIT ? TreeViewer.ALL_LEVELS : 1);
			}
		}
	}

	/** A study opens with its jurisdictions and theories in view, and with the agencies of a small one. */
	private void expand(StudySession session) {
		viewer.expandToLevel(session.study(), 1);
		List<Jurisdiction> jurisdictions = session.study().getJurisdictions();
		if (jurisdictions.size() == 1 && jurisdictions.getFirst().getAgencies().size() <= SMALL) {
			viewer.expandToLevel(jurisdictions.getFirst(), 1);
		}
		for (Object line : content.getChildren(session.study())) {
			if (line instanceof Branch branch && branch.kind() == Branch.Kind.THEORIES) {
				viewer.expandToLevel(branch, 1);
			}
		}
	}
}
