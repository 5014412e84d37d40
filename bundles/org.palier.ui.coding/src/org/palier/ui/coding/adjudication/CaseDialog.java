// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.palier.coding.resolved.RuleCase;

/**
 * Rules of the codebook and their cases, of which one becomes the reason of a decision: typed letters search, arrows choose, Enter takes.
 */
final class CaseDialog extends Dialog {

	private static final Point SIZE = new Point(680, 460);

	private final List<RuleCase> cases;
	private final CaseWords words;
	private List<RuleCase> listed;
	private Text search;
	private Table table;
	private Text whole;
	private Optional<String> taken = Optional.empty();

	CaseDialog(Shell parent, List<RuleCase> cases, CaseWords words) {
		super(parent);
		this.cases = List.copyOf(cases);
		this.words = words;
		listed = this.cases;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(AdjudicationMessages.caseTitle);
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		var asked = new Label(area, SWT.WRAP);
		asked.setText(AdjudicationMessages.caseAsked);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(asked);
		search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(AdjudicationMessages.caseSearch);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(table);
		whole = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, 90).applyTo(whole);
		search.addListener(SWT.Modify, event -> list());
		search.addListener(SWT.KeyDown, event -> {
			int by = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
			if (by != 0 && !listed.isEmpty()) {
				event.doit = false;
				table.setSelection(Math.clamp(table.getSelectionIndex() + (long) by, 0, listed.size() - 1));
				chosen();
			}
		});
		table.addListener(SWT.Selection, event -> chosen());
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		getButton(IDialogConstants.OK_ID).setText(AdjudicationMessages.caseTake);
		list();
		search.setFocus();
		return contents;
	}

	private void list() {
		listed = cases.stream().filter(it -> words.has(it, search.getText())).toList();
		table.setRedraw(false);
		table.removeAll();
		listed.forEach(it -> new TableItem(table, SWT.NONE).setText(words.line(it).replaceAll("\\s+", " ")));
		table.setRedraw(true);
		table.select(0);
		chosen();
	}

	private void chosen() {
		int place = table.getSelectionIndex();
		whole.setText(place < 0 ? AdjudicationMessages.caseNone : words.reason(listed.get(place)));
		getButton(IDialogConstants.OK_ID).setEnabled(place >= 0);
	}

	@Override
	protected void okPressed() {
		int place = table.getSelectionIndex();
		if (place >= 0) {
			taken = Optional.of(words.reason(listed.get(place)));
			super.okPressed();
		}
	}

	/** The reason, in words; empty while none was taken. */
	Optional<String> taken() {
		return taken;
	}
}
