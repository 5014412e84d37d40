// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.palier.ui.labels.Inks;
import org.palier.ui.labels.TextScale;

/**
 * A section that is a table whose cells are edited in place.
 *
 * @param <R> its rows
 */
abstract class TableSection<R> extends ModelSection {

	private TableViewer viewer;
	private Label problem;

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage page) {
		super.createControls(parent, page);
		Composite body = getWidgetFactory().createFlatFormComposite(parent);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 4).applyTo(body);
		problem = getWidgetFactory().createLabel(body, "", SWT.WRAP);
		Inks.NO.on(problem);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(problem);
		viewer = new TableViewer(body, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 260).applyTo(viewer.getControl());
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		createColumns();
	}

	/** Adds the columns. */
	abstract void createColumns();

	/** The rows of the object shown. */
	abstract List<R> rows();

	@Override
	public void refresh() {
		if (isLive() && !viewer.isCellEditorActive()) {
			viewer.setInput(rows());
		}
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}

	/** A column that is only read. */
	final TableViewerColumn column(String feature, int width, Function<R, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(WORDS.text(feature).in(Locale.getDefault()));
		TextScale.widen(column.getColumn(), width);
		column.getColumn().setMoveable(true);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			@SuppressWarnings("unchecked")
			public String getText(Object row) {
				return text.apply((R) row);
			}
		});
		return column;
	}

	/** Lets a text be typed; write throws IllegalArgumentException with a sentence when it cannot be taken. */
	final void typed(TableViewerColumn column, Function<R, String> text, Function<String, Object> parse, BiConsumer<R, Object> write) {
		var editor = new KeepingTextCellEditor(viewer.getTable(), parse, this::show);
		column.setEditingSupport(new Support<>(viewer, editor, text::apply, (row, value) -> {
			if (!value.equals(text.apply(row))) {
				write.accept(row, parse.apply((String) value));
			}
		}));
	}

	/** Lets a value be chosen, whatever the editor. */
	final void chosen(TableViewerColumn column, CellEditor editor, Function<R, Object> value, BiConsumer<R, Object> write) {
		column.setEditingSupport(new Support<>(viewer, editor, value, write));
	}

	/** The table, as parent of cell editors. */
	final TableViewer viewer() {
		return viewer;
	}

	/** Shows a sentence above the table; null takes it away. */
	final void tell(String sentence) {
		show(sentence);
	}

	private void show(String sentence) {
		problem.setText(sentence == null ? "" : sentence);
		problem.getParent().layout();
	}

	private static final class Support<R> extends EditingSupport {

		private final CellEditor editor;
		private final Function<R, Object> value;
		private final BiConsumer<R, Object> write;

		Support(TableViewer viewer, CellEditor editor, Function<R, Object> value, BiConsumer<R, Object> write) {
			super(viewer);
			this.editor = editor;
			this.value = value;
			this.write = write;
		}

		@Override
		protected CellEditor getCellEditor(Object row) {
			return editor;
		}

		@Override
		protected boolean canEdit(Object row) {
			return true;
		}

		@Override
		@SuppressWarnings("unchecked")
		protected Object getValue(Object row) {
			return value.apply((R) row);
		}

		@Override
		@SuppressWarnings("unchecked")
		protected void setValue(Object row, Object entered) {
			if (entered != null) {
				write.accept((R) row, entered);
				getViewer().update(row, null);
			}
		}
	}
}
