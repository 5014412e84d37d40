// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.ground.text.Typography;
import org.palier.register.grid.PasteOutcome.Fault;
import org.palier.ui.labels.TextScale;

/** Lists what of a paste was not understood, by row and column; nothing was written. */
final class PasteProblems extends TitleAreaDialog {

	/** More would not be read. */
	private static final int SHOWN = 200;

	private final List<Fault> faults;
	private final Typography typography = new Typography(Locale.getDefault());

	PasteProblems(Shell parent, List<Fault> faults) {
		super(parent);
		this.faults = faults;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(CensusMessages.paste);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(CensusMessages.pasteProblemsTitle);
		setMessage(NLS.bind(faults.size() > SHOWN ? CensusMessages.pasteProblemsMore : CensusMessages.pasteProblems,
				typography.count(faults.size()), typography.count(SHOWN)));
		var area = (Composite) super.createDialogArea(parent);
		var table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(1060, 260).applyTo(table);
		column(table, CensusMessages.problemRow, 70);
		column(table, CensusMessages.problemColumn, 120);
		column(table, CensusMessages.problemValue, 130);
		column(table, CensusMessages.problemReason, 720);
		for (Fault fault : faults.subList(0, Math.min(SHOWN, faults.size()))) {
			new TableItem(table, SWT.NONE).setText(new String[] { typography.count(fault.row()), fault.column(), fault.value(),
					fault.sentence().in(Locale.getDefault()) });
		}
		return area;
	}

	private static void column(Table table, String name, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(name);
		TextScale.widen(column, width);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
	}
}
