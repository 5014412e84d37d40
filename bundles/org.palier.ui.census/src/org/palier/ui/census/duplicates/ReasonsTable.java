// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.matching.Proposal;
import org.palier.matching.Reason;
import org.palier.ui.labels.TextScale;

/** Reasons for and against, each with a bar, and their sum. The number says what the bar repeats. */
final class ReasonsTable {

	private static final int BAR = 1;
	private static final Color FOR = new Color(0x5b, 0x9a, 0xa8);
	private static final Color AGAINST = new Color(0xc7, 0x7d, 0x11);

	private final Table table;
	private final List<Double> weights = new ArrayList<>();

	ReasonsTable(Composite parent) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, 110).applyTo(table);
		column(460, SWT.LEFT);
		column(130, SWT.LEFT);
		column(64, SWT.RIGHT);
		table.addListener(SWT.PaintItem, this::paint);
		// The number is never out of sight: the sentence gives way.
		table.addListener(SWT.Resize,
				event -> table.getColumn(0).setWidth(Math.max(120, table.getClientArea().width - TextScale.of(table).of(130 + 64))));
	}

	private void column(int width, int style) {
		TextScale.widen(new TableColumn(table, style), width);
	}

	private void paint(Event event) {
		int row = table.indexOf((TableItem) event.item);
		if (event.index != BAR || row >= weights.size()) {
			return;
		}
		int middle = event.x + 30;
		int width = (int) Math.round(Math.abs(weights.get(row)) * 90);
		event.gc.setBackground(weights.get(row) < 0 ? AGAINST : FOR);
		event.gc.fillRectangle(weights.get(row) < 0 ? middle - width : middle, event.y + 5, width, Math.max(2, event.height - 10));
	}

	void clear() {
		weights.clear();
		table.removeAll();
	}

	void show(Proposal proposal) {
		clear();
		for (Reason reason : proposal.reasons()) {
			weights.add(reason.weight());
			new TableItem(table, SWT.NONE).setText(new String[] { reason.text().in(Locale.getDefault()), "",
					(reason.weight() < 0 ? "\u2212" : "+") + DuplicatesPage.score(Math.abs(reason.weight())) });
		}
		new TableItem(table, SWT.NONE).setText(new String[] { DuplicatesMessages.score, "", DuplicatesPage.score(proposal.score()) });
	}

	/** The rows as they are read, for tests. */
	List<String> rows() {
		return List.of(table.getItems()).stream().map(it -> it.getText(0) + " " + it.getText(2)).toList();
	}
}
