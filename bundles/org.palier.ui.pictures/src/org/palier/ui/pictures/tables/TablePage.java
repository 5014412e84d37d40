// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pictures.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.palier.ground.table.Column;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Typography;
import org.palier.numbers.view.StudyView;
import org.palier.ui.labels.CellTips;
import org.palier.ui.labels.SpokenName;
import org.palier.ui.labels.TextScale;

/**
 * One table with all that a reader needs to trust it: definition, unit, notes and source. A click on the head of a column sorts by it, a
 * second one the other way round, a third one takes the order of the table again.
 */
public final class TablePage {

	private static final int WIDEST = 260;
	private static final int SIDE = 16;

	private final TableText text;
	private final Composite body;
	private final Label title;
	private final Label definition;
	private final Text notes;
	private final Button copy;
	private final Button export;
	private final TableViewer viewer;
	private final RowDrill rows;
	private final RowOrder order;
	private Table table;
	private StudyView from;

	/** A page of tables of which no row leads to posts. */
	public TablePage(Composite parent) {
		this(parent, null);
	}

	/** @param drill lists what a number of a view counts; null where no row leads to any */
	public TablePage(Composite parent, BiConsumer<StudyView, Counted> drill) {
		this.text = new TableText(Locale.getDefault());
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(SIDE, 12).spacing(8, 8).applyTo(body);
		title = new Label(body, SWT.WRAP);
		title.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
		var posts = new Button(body, SWT.PUSH);
		GridDataFactory.swtDefaults().exclude(true).applyTo(posts);
		copy = new Button(body, SWT.PUSH);
		copy.setText(TableMessages.copyTable);
		copy.setEnabled(false);
		copy.addListener(SWT.Selection, event -> copy());
		export = new Button(body, SWT.PUSH);
		export.setText(TableMessages.exportTable);
		export.setEnabled(false);
		export.addListener(SWT.Selection, event -> export());
		definition = sentence();
		viewer = new TableViewer(body, SWT.FULL_SELECTION | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
		// A bar that shows itself under the mouse alone hides that there are columns to the right.
		viewer.getTable().setScrollbarsMode(SWT.NONE);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		new SpokenName(title::getText).on(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		CellTips.enableFor(viewer);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(300, 160).applyTo(viewer.getControl());
		var hint = sentence();
		GridDataFactory.createFrom((GridData) hint.getLayoutData()).exclude(true).applyTo(hint);
		rows = new RowDrill(viewer, posts, hint, text, drill);
		order = new RowOrder(viewer, text.locale());
		notes = new Text(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		new SpokenName(TableMessages.tableNotes).on(notes);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(notes);
		body.addListener(SWT.Resize, event -> fitNotes());
	}

	/**
	 * Limits the height of the notes, which may be long: they take no more than a fourth of the height, and are
	 * scrolled where that is too little.
	 */
	private void fitNotes() {
		var place = (GridData) notes.getLayoutData();
		Rectangle room = body.getClientArea();
		int wanted = notes.computeSize(Math.max(100, room.width - 2 * SIDE), SWT.DEFAULT).y;
		place.heightHint = Math.min(wanted, Math.max(2 * notes.getLineHeight(), room.height / 4));
		body.layout(true, true);
	}

	private Label sentence() {
		var label = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** All of it. */
	public Composite control() {
		return body;
	}

	/** Asks for a file, and writes the table as it is sorted. */
	private void export() {
		new TableFile(body.getShell()).ask(order.of(table), from);
	}

	/** Puts the table into the clipboard, for a spreadsheet. */
	public void copy() {
		if (table == null) {
			return;
		}
		var clipboard = new Clipboard(body.getDisplay());
		try {
			clipboard.setContents(new Object[] { text.tabSeparated(table) }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** Offers more for the chosen row in its menu. @param offered adds it; gets the menu and the row */
	public void offer(BiConsumer<MenuManager, List<Value>> offered) {
		rows.offer(offered);
	}

	/** Goes to the rows. */
	public void setFocus() {
		viewer.getTable().setFocus();
	}

	/** The number that Enter opens, with the words of its row and its column; empty where none does. */
	public String chosenNumber() {
		return rows.described();
	}

	/** The table shown; null for none yet. */
	public Table table() {
		return table;
	}

	/** @param view that the table was computed from */
	public void show(Table shown, StudyView view) {
		table = shown;
		from = view;
		boolean hasColumns = shown != null && !shown.columns().isEmpty();
		copy.setEnabled(hasColumns);
		export.setEnabled(hasColumns);
		if (shown == null) {
			return;
		}
		Locale locale = text.locale();
		title.setText(shown.title().in(locale));
		definition.setText(shown.definition().in(locale));
		String said = shown.notes().stream().map(it -> it.in(locale)).collect(Collectors.joining("\n"));
		notes.setText((said.isEmpty() ? "" : said + "\n") + source(shown));
		viewer.getTable().setRedraw(false);
		// Rows of before have other cells than the columns that come.
		viewer.setInput(List.of());
		Arrays.stream(viewer.getTable().getColumns()).forEach(TableColumn::dispose);
		Optional<IntervalScale> drawn = IntervalScale.of(shown);
		for (int i = 0; i < shown.columns().size(); i++) {
			int position = i;
			column(i, shown.columns().get(i), drawn.map(it -> it.mark(position)).orElse(""));
		}
		drawn.ifPresent(it -> new IntervalColumn(it, new Typography(locale)).in(viewer));
		order.show(shown);
		viewer.setInput(shown.rows());
		rows.show(shown, view);
		for (TableColumn column : viewer.getTable().getColumns()) {
			column.pack();
			column.setWidth(Math.min(WIDEST, column.getWidth() + 16));
		}
		drawn.ifPresent(it -> viewer.getTable().getColumn(it.place()).setWidth(IntervalColumn.WIDTH));
		viewer.getTable().setRedraw(true);
		fitNotes();
	}

	/** Says what is counted, and after which publication; an answer to a question of one's own is after none. */
	private String source(Table shown) {
		String unit = shown.unit().label().in(text.locale());
		return shown.source().isEmpty() ? NLS.bind(TableMessages.tableUnit, unit) : NLS.bind(TableMessages.tableSource, unit, shown.source());
	}

	/** Pixels that its columns leave free. */
	public int room() {
		return Math.max(0, viewer.getTable().getClientArea().width
				- Arrays.stream(viewer.getTable().getColumns()).mapToInt(TableColumn::getWidth).sum());
	}

	/** Draws something of each row behind its columns. @param head of the drawing @param width in pixels */
	public void draw(String head, int width, OwnerDrawLabelProvider drawing) {
		var column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(head);
		TextScale.widen(column.getColumn(), width);
		column.setLabelProvider(drawing);
		viewer.refresh();
	}

	/** @param mark that its numbers have in the drawing, before the title */
	private void column(int position, Column described, String mark) {
		var column = new TableViewerColumn(viewer, described.type() == Column.Type.ITEM ? SWT.LEFT : SWT.RIGHT);
		column.getColumn().setText(mark + described.title().in(text.locale()));
		column.getColumn().setData(position);
		column.getColumn().addListener(SWT.Selection, event -> order.by(column.getColumn()));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object row) {
				return text.cell(value(row));
			}

			@Override
			public String getToolTipText(Object row) {
				String reason = text.reason(value(row));
				// A name may be longer than its column.
				String told = reason.isEmpty() && described.type() == Column.Type.ITEM ? text.cell(value(row)) : reason;
				return told.isEmpty() ? null : told;
			}

			private Value value(Object row) {
				return (Value) ((List<?>) row).get(position);
			}
		});
	}
}
