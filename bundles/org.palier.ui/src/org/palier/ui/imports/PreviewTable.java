// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.corpus.AccountKey;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusPreview.Body;
import org.palier.intake.imports.CensusPreview.Cell;
import org.palier.intake.imports.CensusPreview;
import org.palier.ui.labels.ScreenColors;
import org.palier.ui.labels.StatusLabels;
import org.palier.ui.labels.TextScale;

/**
 * The first agencies that a file would bring, with a column for each of its platforms. Before them are the rows that
 * name none: each has a box, for a person to choose the agency.
 */
final class PreviewTable extends Composite {

	private static final int NAME = 300;
	private static final int OTHER = 150;

	private final Table table;
	private List<String> platforms = List.of();

	/** @param body told the name of a row and whether it is a body */
	PreviewTable(Composite parent, BiConsumer<String, Boolean> body) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(this);
		table = new Table(this, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(600, 120).applyTo(table);
		table.setHeaderVisible(true);
		column(ImportMessages.agency, NAME);
		column(ImportMessages.jurisdiction, OTHER);
		column(ImportMessages.category, OTHER);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				body.accept((String) event.item.getData(), ((TableItem) event.item).getChecked());
			}
		});
	}

	private void column(String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		TextScale.widen(column, width);
	}

	/** @param names of platforms by id; one that is not among them is called by its id @param left names of rows that are no bodies */
	void show(CensusPreview preview, Map<String, Bilingual> names, Collection<String> left) {
		table.setRedraw(false);
		table.removeAll();
		var spoken = new LinkedHashSet<String>();
		preview.first().forEach(it -> spoken.addAll(it.cells().keySet()));
		var ordered = new ArrayList<>(names.keySet().stream().filter(spoken::remove).toList());
		ordered.addAll(spoken);
		if (!ordered.equals(platforms)) {
			platforms = ordered;
			while (table.getColumnCount() > 3) {
				table.getColumn(3).dispose();
			}
			platforms.forEach(it -> column(names.getOrDefault(it, Bilingual.same(it)).in(Locale.getDefault()), OTHER));
		}
		left.forEach(it -> {
			var item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { it, ImportMessages.leftRow });
			item.setForeground(ScreenColors.of(ScreenColors.isDark(table.getBackground().getRGB()) ? "#f0b64a" : "#8a5a00"));
			item.setData(it);
		});
		preview.first().forEach(this::row);
		table.setRedraw(true);
	}

	private void row(Body body) {
		var texts = new ArrayList<String>();
		texts.add(body.name().in(Locale.getDefault()));
		texts.add(body.jurisdiction().in(Locale.getDefault()));
		texts.add(body.category().in(Locale.getDefault()));
		platforms.forEach(it -> texts.add(body.cells().containsKey(it) ? text(body.cells().get(it)) : ""));
		var item = new TableItem(table, SWT.NONE);
		item.setText(texts.toArray(String[]::new));
		item.setChecked(true);
		item.setData(body.name().fr().isEmpty() ? body.name().en() : body.name().fr());
	}

	private static String text(Cell cell) {
		String said = cell.account().isEmpty() ? StatusLabels.of(cell.status())
				: cell.account().contains("/") ? cell.account() : AccountKey.shown(cell.account());
		return cell.usages().isEmpty() ? said
				: cell.usages().stream().map(it -> it.in(Locale.getDefault())).collect(Collectors.joining(", ", said + " · ", ""));
	}

	/** Shows nothing. */
	void clear() {
		table.removeAll();
	}

	/** For tests. */
	Table table() {
		return table;
	}
}
