// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.duplicates;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.register.duplicates.MergePreview;
import org.palier.ui.labels.TextScale;

/** The values of both sides and of the merged agency. A sign marks where the sides differ. A field of several lines takes several rows. */
final class ComparisonTable {

	private final Table table;

	ComparisonTable(Composite parent) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 160).applyTo(table);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		column("", 110);
		column(DuplicatesMessages.goes, 190);
		column("", 26);
		column(DuplicatesMessages.stays, 190);
		column(DuplicatesMessages.after, 200);
		table.addListener(SWT.Resize, event -> {
			int each = Math.max(90, (table.getClientArea().width - TextScale.of(table).of(110 + 26)) / 3);
			for (int side : new int[] { 1, 3, 4 }) {
				table.getColumn(side).setWidth(each);
			}
		});
	}

	private void column(String text, int width) {
		var column = new TableColumn(table, SWT.LEFT);
		column.setText(text);
		TextScale.widen(column, width);
	}

	void clear() {
		table.removeAll();
	}

	void show(List<MergePreview.Field> fields) {
		table.removeAll();
		for (MergePreview.Field field : fields) {
			List<String> going = field.going().lines().toList();
			List<String> staying = field.staying().lines().toList();
			List<String> after = field.after().lines().toList();
			int rows = Math.max(Math.max(going.size(), staying.size()), after.size());
			for (int i = 0; i < rows; i++) {
				new TableItem(table, SWT.NONE).setText(new String[] { i == 0 ? field.name().in(Locale.getDefault()) : "", line(going, i),
						i > 0 ? "" : field.differs() ? "≠" : field.going().equals(field.staying()) ? "=" : "", line(staying, i), line(after, i) });
			}
		}
	}

	private static String line(List<String> lines, int place) {
		return place < lines.size() ? lines.get(place) : place == 0 ? "—" : "";
	}

	/** The rows as they are read, for tests. */
	List<String> rows() {
		return List.of(table.getItems()).stream()
				.map(it -> String.join(" | ", it.getText(0), it.getText(1), it.getText(2), it.getText(3), it.getText(4))).toList();
	}
}
