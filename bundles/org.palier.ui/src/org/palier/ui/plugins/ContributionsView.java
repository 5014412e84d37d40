// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.plugins;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.palier.extensions.Contributions;
import org.palier.extensions.PluginEntry.State;
import org.palier.extensions.PluginEntry;

/** Lists everything that is contributed, with its state and the reason; the same list as {@code palier run list-plugins}. */
public final class ContributionsView extends ViewPart {

	/** Id of the view. */
	public static final String ID = "org.palier.ui.contributions";

	// A plug-in that is installed changes many bundles at once.
	private static final int DELAY = 400;

	private Contributions contributions;
	private Display display;
	private Runnable stopListening;
	private Job reading;
	private EntryTable table;
	private Label summary;
	private Text reason;
	private Action tryAgain;
	private List<PluginEntry> entries = List.of();

	@Override
	public void createPartControl(Composite parent) {
		contributions = getSite().getService(Contributions.class);
		display = parent.getDisplay();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.palier.help.contributions");
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		createFilter(parent);
		table = new EntryTable(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.viewer().getControl());
		reason = new Text(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).hint(SWT.DEFAULT, 2 * reason.getLineHeight()).applyTo(reason);
		table.viewer().addSelectionChangedListener(event -> explain());
		table.viewer().addDoubleClickListener(event -> showProblems());
		createActions();
		reading = Job.createSystem(PluginMessages.reading, (ICoreRunnable) monitor -> {
			List<PluginEntry> read = contributions.installed().tried();
			display.asyncExec(() -> show(read));
		});
		stopListening = contributions.installed().listen(() -> {
			// Reading makes parts, and finds out what is told here.
			if (reading.getThread() != Thread.currentThread()) {
				reading.schedule(DELAY);
			}
		});
		reading.schedule();
	}

	private void createFilter(Composite parent) {
		var bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 3).spacing(10, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		var words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(PluginMessages.filter);
		words.addListener(SWT.Modify, event -> {
			table.filter(words.getText());
			count();
		});
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(words);
		var faulty = new Button(bar, SWT.CHECK);
		faulty.setText(PluginMessages.onlyFaulty);
		faulty.addListener(SWT.Selection, event -> {
			table.onlyFaulty(faulty.getSelection());
			count();
		});
		summary = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
	}

	private void createActions() {
		Action copy = new CommandedAction(PluginMessages.copy, this::copy);
		Action problems = new CommandedAction(PluginMessages.problems, this::showProblems);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		tryAgain = new CommandedAction(PluginMessages.tryAgain, this::tryAgain);
		tryAgain.setToolTipText(PluginMessages.tryAgainTip);
		tryAgain.setEnabled(false);
		var menu = new MenuManager();
		menu.add(copy);
		menu.add(tryAgain);
		menu.add(problems);
		table.viewer().getControl().setMenu(menu.createContextMenu(table.viewer().getControl()));
		getViewSite().getActionBars().getMenuManager().add(tryAgain);
		getViewSite().getActionBars().getMenuManager().add(problems);
	}

	private static final class CommandedAction extends Action {

		private final Runnable command;

		CommandedAction(String text, Runnable command) {
			super(text);
			this.command = command;
		}

		@Override
		public void run() {
			command.run();
		}
	}

	private void show(List<PluginEntry> read) {
		if (!summary.isDisposed()) {
			entries = read;
			table.show(read);
			count();
			explain();
		}
	}

	private void count() {
		long faulty = entries.stream().filter(it -> it.state() != State.WORKS).count();
		summary.setText(NLS.bind(PluginMessages.summary, new Object[] { table.shown(), entries.size(), faulty }));
	}

	/** The reason is longer than a column. */
	private void explain() {
		List<PluginEntry> selected = table.selected();
		tryAgain.setEnabled(selected.stream().anyMatch(it -> it.fault().isPresent()));
		String said = selected.size() == 1 ? selected.getFirst().reason().in(Locale.getDefault()) : "";
		reason.setText(said);
		// The view is low: without a reason its lines are for the table.
		if (reason.getVisible() == said.isEmpty()) {
			reason.setVisible(!said.isEmpty());
			((GridData) reason.getLayoutData()).exclude = said.isEmpty();
			reason.requestLayout();
		}
	}

	private void copy() {
		var clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { table.copied() }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** The list is read again, and makes what could not be made before. */
	private void tryAgain() {
		for (PluginEntry it : table.selected()) {
			if (it.fault().isPresent() && !contributions.installed().release(it.plugin().kind(), it.plugin().id())) {
				StatusManager.getManager().handle(Status.error(NLS.bind(PluginMessages.notReleased, it.plugin().id())), StatusManager.SHOW);
			}
		}
	}

	private void showProblems() {
		try {
			getSite().getPage().showView(IPageLayout.ID_PROBLEM_VIEW);
		} catch (PartInitException defect) {
			StatusManager.getManager().handle(defect.getStatus(), StatusManager.SHOW);
		}
	}

	@Override
	public void setFocus() {
		table.viewer().getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (stopListening != null) {
			stopListening.run();
			reading.cancel();
		}
		super.dispose();
	}
}
