// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.palier.ground.table.Table;
import org.palier.numbers.view.StudyView;
import org.palier.ui.labels.SpokenName;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudySession;
import org.palier.ui.pictures.tables.TablePage;

/**
 * Tables of a study in an editor: their names, and beside them the one that is chosen, which Copy copies and which is chosen
 * again next time. User-interface thread only.
 */
final class TableBrowser {

	private static final String TABLE = "table";

	private final IDialogSettings memory;
	private final SashForm sash;
	private final ListViewer titles;
	private final TablePage page;
	private StudyView counted;
	private boolean filling;

	/**
	 * @param name   what the list calls a table
	 * @param share  of the width that the list has, in percent
	 * @param memory of the table that was chosen last
	 */
	TableBrowser(Composite parent, IEditorSite site, StudySession session, Function<Table, String> name, int share, IDialogSettings memory) {
		this.memory = memory;
		sash = new SashForm(parent, SWT.HORIZONTAL);
		var left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 12).applyTo(left);
		titles = new ListViewer(left, SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(titles.getControl());
		titles.setContentProvider(ArrayContentProvider.getInstance());
		titles.setLabelProvider(LabelProvider.createTextProvider(it -> name.apply((Table) it)));
		page = new TablePage(sash, (view, counted) -> new StudyOpener(site.getWorkbenchWindow()).showCounted(session, view, counted));
		sash.setWeights(share, 100 - share);
		titles.addSelectionChangedListener(event -> choose(event.getStructuredSelection()));
		new SpokenName(EvaluationMessages.tables).on(titles.getControl());
		titles.getControl().addListener(SWT.DefaultSelection, event -> page.setFocus());
		var copy = new Action(EvaluationMessages.copy) {
			@Override
			public void run() {
				page.copy();
			}
		};
		site.getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
	}

	/** All of it. */
	Composite control() {
		return sash;
	}

	/** Shows other tables; one that was chosen before stays chosen. Does nothing once the editor is closed. */
	void show(List<Table> tables, StudyView view) {
		if (titles.getControl().isDisposed()) {
			return;
		}
		String shown = page.table() == null ? memory.get(TABLE) : page.table().id();
		counted = view;
		filling = true;
		titles.setInput(tables);
		tables.stream().filter(it -> it.id().equals(shown)).findFirst().or(() -> tables.stream().findFirst()).ifPresent(this::choose);
		filling = false;
	}

	private void choose(IStructuredSelection chosen) {
		Table table = (Table) chosen.getFirstElement();
		page.show(table, counted);
		if (!filling && table != null) {
			memory.put(TABLE, table.id());
		}
	}

	/** Shows one of them. */
	void choose(Table table) {
		titles.setSelection(new StructuredSelection(table));
	}

	/** The one that is shown; null for none. */
	Table chosen() {
		return page.table();
	}

	/** The tables that it shows. */
	List<?> tables() {
		return titles.getInput() instanceof List<?> tables ? tables : List.of();
	}

	/** True once the editor is closed. */
	boolean isDisposed() {
		return titles.getControl().isDisposed();
	}

	void setFocus() {
		titles.getControl().setFocus();
	}
}
