// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.plugins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.palier.extensions.PluginEntry.State;
import org.palier.extensions.PluginEntry;
import org.palier.ground.text.NameOrder;
import org.palier.register.grid.TabbedText;
import org.palier.ui.labels.CellTips;
import org.palier.ui.labels.TextScale;

/** The entries as a table: sorted by a click on a column, filtered by words and by whether they work. */
final class EntryTable {

	private final Locale locale = Locale.getDefault();
	private final TableViewer viewer;
	private String words = "";
	private boolean onlyFaulty;

	EntryTable(Composite parent) {
		viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		CellTips.enableFor(viewer);
		for (EntryColumn column : EntryColumn.values()) {
			add(column);
		}
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer shown, Object parentElement, Object element) {
				return isWanted((PluginEntry) element);
			}
		});
	}

	private void add(EntryColumn column) {
		var made = new TableViewerColumn(viewer, SWT.NONE);
		made.getColumn().setText(column.title());
		TextScale.widen(made.getColumn(), column.width());
		made.getColumn().setMoveable(true);
		made.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return column.text((PluginEntry) element, locale);
			}

			@Override
			public String getToolTipText(Object element) {
				String text = getText(element);
				return text.isEmpty() ? null : text;
			}
		});
		made.getColumn().addListener(SWT.Selection, event -> sort(column, made.getColumn()));
	}

	/** Once upwards, again downwards. */
	private void sort(EntryColumn by, TableColumn column) {
		boolean up = viewer.getTable().getSortColumn() != column || viewer.getTable().getSortDirection() == SWT.DOWN;
		viewer.getTable().setSortColumn(column);
		viewer.getTable().setSortDirection(up ? SWT.UP : SWT.DOWN);
		NameOrder names = NameOrder.of(locale);
		viewer.setComparator(new ViewerComparator() {
			@Override
			public int compare(Viewer shown, Object one, Object other) {
				String first = by.text((PluginEntry) (up ? one : other), locale);
				return names.compare(first, by.text((PluginEntry) (up ? other : one), locale));
			}
		});
	}

	/** Every word must be somewhere in the line, whatever its case. */
	private boolean isWanted(PluginEntry entry) {
		String line = line(entry).stream().collect(Collectors.joining(" ")).toLowerCase(locale);
		return (!onlyFaulty || entry.state() != State.WORKS) && Arrays.stream(words.split("\\s+")).allMatch(line::contains);
	}

	private List<String> line(PluginEntry entry) {
		return Arrays.stream(EntryColumn.values()).map(it -> it.text(entry, locale)).toList();
	}

	TableViewer viewer() {
		return viewer;
	}

	/** Keeps selection, order and filter. */
	void show(List<PluginEntry> entries) {
		viewer.setInput(entries);
	}

	void filter(String text) {
		words = text.strip().toLowerCase(locale);
		viewer.refresh();
	}

	void onlyFaulty(boolean only) {
		onlyFaulty = only;
		viewer.refresh();
	}

	int shown() {
		return viewer.getTable().getItemCount();
	}

	/** Returns the selected entries, in the order shown. */
	@SuppressWarnings("unchecked")
	List<PluginEntry> selected() {
		return ((IStructuredSelection) viewer.getSelection()).toList();
	}

	/** Returns the selected entries, or all that are shown, with a line of titles, as spreadsheets take it. */
	String copied() {
		List<PluginEntry> entries = selected().isEmpty()
				? Arrays.stream(viewer.getTable().getItems()).map(it -> (PluginEntry) it.getData()).toList()
				: selected();
		List<List<String>> rows = new ArrayList<>();
		rows.add(Arrays.stream(EntryColumn.values()).map(EntryColumn::title).toList());
		entries.forEach(it -> rows.add(line(it)));
		return TabbedText.write(rows);
	}
}
