// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Typography;

/** Every measure of agreement, with what it does not say. */
final class MeasuresDialog extends Dialog {

	private static final int WIDTH = 860;
	private static final int HEIGHT = 460;

	private final Table measures;
	private final Locale locale = Locale.getDefault();

	MeasuresDialog(Shell parent, Table measures) {
		super(parent);
		this.measures = measures;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(measures.title().in(locale));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		var table = new org.eclipse.swt.widgets.Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
		measures.columns().forEach(it -> new TableColumn(table, it.type() == Type.DECIMAL ? SWT.RIGHT : SWT.LEFT).setText(it.title().in(locale)));
		measures.rows().forEach(row -> new TableItem(table, SWT.NONE).setText(row.stream().map(this::cell).toArray(String[]::new)));
		for (TableColumn each : table.getColumns()) {
			each.pack();
		}
		var notes = new Label(area, SWT.WRAP);
		notes.setText(measures.notes().stream().map(it -> it.in(locale)).collect(Collectors.joining("\n")).replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(notes);
		return area;
	}

	private String cell(Value value) {
		var typography = new Typography(locale);
		return switch (value) {
		case Value.Item it -> it.label().in(locale);
		case Value.Count it -> typography.count(it.number());
		case Value.Share it -> typography.share(it.fraction());
		case Value.Decimal it -> typography.measured(it.number(), it.digits());
		case Value.Estimate it -> it.in(typography);
		case Value.Undefined it -> it.reason().in(locale);
		};
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
