// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.palier.codebook.theory.PackComparison;
import org.palier.codebook.theory.PackDifference;
import org.palier.ground.text.Bilingual;
import org.palier.ui.labels.TextScale;

/** Differences in a table; the texts of the one that is selected stand side by side beneath, whole. */
final class DifferenceTable {

	private static final int SHOWN = 120;

	private final Label summary;
	private final Table table;
	private final Text before;
	private final Text after;
	private PackComparison comparison;

	DifferenceTable(Composite parent) {
		summary = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(summary);
		table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(820, 240).applyTo(table);
		column(TheoryMessages.columnDifference, 150);
		column(TheoryMessages.columnThing, 190);
		column(TheoryMessages.columnPart, 190);
		column(TheoryMessages.columnBefore, 190);
		column(TheoryMessages.columnAfter, 190);
		table.addListener(SWT.Selection, event -> detail());
		var detail = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).hint(820, 90).applyTo(detail);
		before = text(detail);
		after = text(detail);
	}

	private static Text text(Composite parent) {
		return new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
	}

	private void column(String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		TextScale.widen(column, width);
	}

	void show(PackComparison shown) {
		comparison = shown;
		summary.setText(String.join(" · ", shown.table().notes().stream().map(DifferenceTable::in).toList()));
		summary.requestLayout();
		table.removeAll();
		for (PackDifference it : shown.differences()) {
			new TableItem(table, SWT.NONE).setText(new String[] { in(it.kind().word()), in(it.thing().name()), in(it.what()),
					cut(in(it.before())), cut(in(it.after())) });
		}
		if (shown.differences().isEmpty()) {
			before.setText("");
			after.setText("");
		} else {
			table.select(0);
			detail();
		}
	}

	private static String cut(String text) {
		String line = text.replaceAll("\\s*\\R\\s*", " ");
		return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
	}

	private static String in(Bilingual text) {
		return text.in(Locale.getDefault());
	}

	private void detail() {
		PackDifference chosen = comparison.differences().get(table.getSelectionIndex());
		before.setText(in(chosen.before()));
		after.setText(in(chosen.after()));
	}

	Table table() {
		return table;
	}
}
