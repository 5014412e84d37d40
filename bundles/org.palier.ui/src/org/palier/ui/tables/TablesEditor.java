// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.tables;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.palier.core.Analysis;
import org.palier.core.census.StudyView;
import org.palier.core.table.Table;
import org.palier.extensions.Contributions;
import org.palier.ui.UiMessages;
import org.palier.ui.commands.StudyOpener;
import org.palier.ui.labels.ModelImages;
import org.palier.ui.study.StudyEditor;

/** Every indicator of the study as a table, counted anew after each change. */
public final class TablesEditor extends StudyEditor {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.tables.editor";
	/** Part of the study that it shows. */
	public static final String PART = "tables";

	private final TableText text = new TableText(Locale.getDefault());
	private ListViewer titles;
	private TablePage page;
	private Job counting;
	private StudyView counted;

	@Override
	public void createPartControl(Composite parent) {
		setTitleImage(new ModelImages(parent).named("table"));
		var sash = new SashForm(parent, SWT.HORIZONTAL);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(sash, "org.palier.help.tables");
		var left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 12).applyTo(left);
		titles = new ListViewer(left, SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(titles.getControl());
		titles.setContentProvider(ArrayContentProvider.getInstance());
		titles.setLabelProvider(LabelProvider.createTextProvider(it -> ((Table) it).title().in(Locale.getDefault())));
		page = new TablePage(sash, text,
				it -> new StudyOpener(getSite().getWorkbenchWindow()).showPosts(session(), it));
		sash.setWeights(32, 68);
		titles.addSelectionChangedListener(event -> page.show((Table) event.getStructuredSelection().getFirstElement(), counted));
		offerUndo();
		var copy = new Action(UiMessages.copy) {
			@Override
			public void run() {
				page.copy();
			}
		};
		getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		count();
	}

	@Override
	protected void studyChanged() {
		if (titles != null) {
			count();
		}
	}

	private void count() {
		if (counting != null) {
			counting.cancel();
		}
		StudyView view = session().view();
		Analysis analysis = getSite().getService(Contributions.class).analysis();
		counting = Job.create(UiMessages.counting, (IProgressMonitor monitor) -> count(view, analysis, monitor));
		counting.schedule();
	}

	private IStatus count(StudyView view, Analysis analysis, IProgressMonitor monitor) {
		List<Table> tables = analysis.tables(view, id -> true);
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		getSite().getShell().getDisplay().asyncExec(() -> show(tables, view));
		return Status.OK_STATUS;
	}

	private void show(List<Table> tables, StudyView view) {
		if (titles.getControl().isDisposed()) {
			return;
		}
		String shown = page.table() == null ? "" : page.table().id();
		counted = view;
		titles.setInput(tables);
		tables.stream().filter(it -> it.id().equals(shown)).findFirst().or(() -> tables.stream().findFirst())
				.ifPresent(it -> titles.setSelection(new StructuredSelection(it)));
	}

	@Override
	public void setFocus() {
		titles.getControl().setFocus();
	}
}
