// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.tables;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.palier.analysis.Analysis;
import org.palier.extensions.Contributions;
import org.palier.ground.table.Table;
import org.palier.numbers.view.StudyView;
import org.palier.study.history.LookBack;
import org.palier.ui.UiMessages;
import org.palier.ui.labels.ModelImages;
import org.palier.ui.properties.SelectionEditor;
import org.palier.ui.study.PartSelection;

/** Every indicator of the study as a table, counted anew after each change. The study is what the properties show. */
public final class TablesEditor extends SelectionEditor {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.tables.editor";
	/** Part of the study that it shows. */
	public static final String PART = "tables";

	private final PartSelection selection = new PartSelection();
	private CountedAccountsChoice counted;
	private TableBrowser browser;
	private Job counting;

	@Override
	public void createPartControl(Composite parent) {
		setTitleImage(new ModelImages(parent).named("table"));
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		counted = new CountedAccountsChoice(parent, this::count);
		browser = new TableBrowser(parent, getEditorSite(), session(), it -> it.title().in(Locale.getDefault()), 32, memory());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(browser.control());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(browser.control(), "org.palier.help.tables");
		getSite().setSelectionProvider(selection);
		offerUndo();
		count();
	}

	@Override
	protected void studyChanged() {
		if (browser != null) {
			count();
		}
	}

	private void count() {
		if (counting != null) {
			counting.cancel();
		}
		selection.select(session().study());
		StudyView view = session().view(LookBack.NOW.counting(counted.chosen()));
		Analysis analysis = getSite().getService(Contributions.class).analysis();
		counting = Job.create(UiMessages.counting, (IProgressMonitor monitor) -> count(view, analysis, monitor));
		counting.schedule();
	}

	private IStatus count(StudyView view, Analysis analysis, IProgressMonitor monitor) {
		List<Table> tables = analysis.tables(view, id -> true).stream().map(Table::told).toList();
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		getSite().getShell().getDisplay().asyncExec(() -> browser.show(tables, view));
		return Status.OK_STATUS;
	}

	@Override
	public void setFocus() {
		browser.setFocus();
	}
}
