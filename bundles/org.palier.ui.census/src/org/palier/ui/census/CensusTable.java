// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.UnFreezeGridCommand;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultRowHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.reorder.config.DefaultColumnReorderBindings;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectColumnCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRegionCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultMoveSelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.palier.model.Agency;
import org.palier.model.FieldType;
import org.palier.register.grid.GridColumn;
import org.palier.register.grid.GridColumn.OnPlatform;
import org.palier.register.grid.RowGroup;
import org.palier.study.filter.StudyFilter;
import org.palier.ui.labels.ModelImages;
import org.palier.ui.labels.TextScale;

/** The sheet as a widget: NatTable with the name of the agency always in sight, and what is selected in it. */
final class CensusTable {

	/** Twenty agencies fit a window of 900. */
	private static final int ROW_HEIGHT = 24;
	private static final int HEAD_HEIGHT = 28;
	private static final int NUMBER_WIDTH = 56;
	private static final int NAME_MOST = 420;

	/** Labels by which NatTable finds the editor of a cell. */
	static final String STATUS = "status";
	static final String CATEGORY = "category";
	static final String CHOICE = "choice";
	static final String TEXT = "text";

	/** A block of cells without gaps. @param columns in the order shown */
	record Block(int firstRow, int rows, List<Integer> columns) {
	}

	private final CensusSheet sheet;
	private final TextScale scale;
	private final int rowHeight;
	private final NatTable table;
	private final DataLayer data;
	private final ColumnReorderLayer order;
	private final ColumnHideShowLayer hideShow;
	/** Columns of platforms that started hidden and that still nothing names. */
	private final List<Integer> unused;
	/** Columns of platforms that the filter of the study leaves out. */
	private final Set<Integer> away = new HashSet<>();
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final CompositeFreezeLayer body;
	private final ConfigRegistry registry = new ConfigRegistry();
	private final CensusLook look;

	/**
	 * @param memory   of how the columns were arranged before
	 * @param selected told after what is selected changed
	 * @param bindings what keys and mouse do
	 */
	CensusTable(Composite parent, CensusSheet sheet, ColumnMemory memory, Runnable selected, Consumer<CensusTable> bindings) {
		this.sheet = sheet;
		scale = TextScale.of(parent);
		rowHeight = scale.of(ROW_HEIGHT);
		data = new DataLayer(sheet, scale.of(120), rowHeight);
		for (int i = 0; i < sheet.getColumnCount(); i++) {
			data.setDefaultColumnWidthByPosition(i, usualWidth(i));
		}
		data.setConfigLabelAccumulator((labels, column, row) -> labels.addLabel(kind(column)));
		order = new ColumnReorderLayer(data);
		List<String> ids = sheet.columns().ids();
		memory.recall(ids, data, order);
		hideShow = new ColumnHideShowLayer(order);
		selection = new SelectionLayer(hideShow, false);
		selection.addConfiguration(new DefaultSelectionBindings());
		selection.addConfiguration(new DefaultMoveSelectionConfiguration());
		viewport = new ViewportLayer(selection);
		var freeze = new FreezeLayer(selection);
		body = new CompositeFreezeLayer(freeze, viewport, selection, false);
		IDataProvider names = new ColumnNames(sheet);
		var columnHeads = new DataLayer(names, scale.of(120), scale.of(HEAD_HEIGHT));
		var columnHeader = new ColumnHeaderLayer(columnHeads, body, selection, false);
		columnHeader.addConfiguration(new DefaultColumnResizeBindings());
		columnHeader.addConfiguration(new DefaultColumnReorderBindings());
		var numbers = new DefaultRowHeaderDataProvider(sheet);
		var rowHeader = new RowHeaderLayer(new DataLayer(numbers, scale.of(NUMBER_WIDTH), rowHeight), body, selection, false);
		var corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(names, numbers)), rowHeader, columnHeader);
		var grid = new GridLayer(body, columnHeader, rowHeader, corner, false);
		CellEditing.install(grid);
		table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL,
				grid, false);
		table.setConfigRegistry(registry);
		look = new CensusLook(sheet, table, new ModelImages(table));
		table.addConfiguration(look);
		table.addConfiguration(new CellEditing(sheet));
		bindings.accept(this);
		table.addConfiguration(new FillHandle(body, selection, new SheetFill(this)::fill));
		table.configure();
		table.addPaintListener(event -> look.followTheme());
		table.addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				selected.run();
			}
		});
		unused = new ArrayList<>(sheet.columns().unused(sheet.session().study()));
		hideShow.hideColumnPositions(IntStream.concat(sheet.columns().saysNothing(sheet.session().study()).stream().mapToInt(it -> it),
				unused.stream().mapToInt(it -> it)).map(hideShow::getColumnPositionByIndex).toArray());
		table.addDisposeListener(event -> memory.keep(ids, new RowMemory(sheet).words(), data, order));
		if (!memory.knows(ids)) {
			table.addListener(SWT.Resize, event -> widenName());
		}
		table.doCommand(new FreezeColumnCommand(body, 0));
	}

	/** Gives the names the room that no column takes: they are the longest. */
	private void widenName() {
		int numbers = scale.of(NUMBER_WIDTH);
		int room = table.getClientArea().width - numbers - hideShow.getWidth();
		int name = data.getColumnWidthByPosition(0);
		int wanted = Math.min(scale.of(NAME_MOST), Math.max(usualWidth(0), name + room));
		if (wanted != name && table.getClientArea().width > numbers) {
			data.setColumnWidthByPosition(0, wanted);
		}
	}

	/** In points, of a column that nobody has made wider. */
	private int usualWidth(int column) {
		return scale.of(sheet.columns().width(column));
	}

	private String kind(int column) {
		if (sheet.isStatus(column)) {
			return STATUS;
		}
		if (sheet.column(column) instanceof GridColumn.Own own) {
			FieldType type = own.field().type();
			return type == FieldType.CHOICE || type == FieldType.YES_NO ? CHOICE : TEXT;
		}
		return sheet.column(column) == GridColumn.Fact.CATEGORY ? CATEGORY : TEXT;
	}

	NatTable control() {
		return table;
	}

	CensusSheet sheet() {
		return sheet;
	}

	/** How large it is drawn. */
	TextScale scale() {
		return scale;
	}

	/** Height of the line of an agency. */
	int rowHeight() {
		return rowHeight;
	}

	/** The colours for the present ground. */
	GridColours colours() {
		look.followTheme();
		return look.colours();
	}

	SelectionLayer selectionLayer() {
		return selection;
	}

	/** The rows are others: shows them, with the agency selected that was. */
	void rowsChanged(Runnable change) {
		SheetCell anchor = anchor();
		Agency agency = anchor == null ? null : sheet.agency(anchor.row());
		table.commitAndCloseActiveCellEditor();
		change.run();
		selection.clear(false);
		data.fireLayerEvent(new RowStructuralRefreshEvent(data));
		int row = agency == null ? -1 : sheet.rows().row(agency);
		if (row >= 0) {
			select(row, anchor.column());
		} else {
			viewport.setOriginY(0);
			selection.clear();
		}
	}

	/** Paints the cells anew; rows and columns have not changed. */
	void repaint() {
		table.redraw();
	}

	/** The group whose row keys go to; null when they go to an agency, or nowhere. */
	RowGroup groupAnchor() {
		int row = selection.getSelectionAnchor().rowPosition;
		return row < 0 || row >= sheet.getRowCount() ? null : sheet.group(row);
	}

	/** Folds the agencies of a group away, or shows them again; the row of the group stays selected. */
	void fold(RowGroup group, boolean folded) {
		table.commitAndCloseActiveCellEditor();
		sheet.rows().fold(group, folded);
		selection.clear(false);
		data.fireLayerEvent(new RowStructuralRefreshEvent(data));
		for (int row = 0; row < sheet.getRowCount(); row++) {
			RowGroup each = sheet.group(row);
			if (each != null && each.value().equals(group.value())) {
				select(row, 0);
			}
		}
	}

	/** The cell that keys go to; null when none is selected, or when it is that of a group. */
	SheetCell anchor() {
		PositionCoordinate anchor = selection.getSelectionAnchor();
		if (anchor.rowPosition < 0 || anchor.columnPosition < 0 || anchor.rowPosition >= sheet.getRowCount()
				|| sheet.group(anchor.rowPosition) != null) {
			return null;
		}
		return new SheetCell(anchor.rowPosition, selection.getColumnIndexByPosition(anchor.columnPosition));
	}

	/** All selected cells, row by row, in the order shown. */
	List<SheetCell> selected() {
		int[] columns = selection.getSelectedColumnPositions();
		List<SheetCell> cells = new ArrayList<>();
		for (Range range : sorted(selection.getSelectedRowPositions())) {
			for (int row = range.start; row < Math.min(range.end, sheet.getRowCount()); row++) {
				if (sheet.group(row) != null) {
					continue;
				}
				for (int column : columns) {
					if (selection.isCellPositionSelected(column, row)) {
						cells.add(new SheetCell(row, selection.getColumnIndexByPosition(column)));
					}
				}
			}
		}
		return cells;
	}

	/** The selection when it is one block without gaps; null when it is not, when it is empty, or when the row of a group lies in it. */
	Block block() {
		int[] columns = selection.getSelectedColumnPositions();
		Arrays.sort(columns);
		List<Range> rows = sorted(selection.getSelectedRowPositions());
		if (columns.length == 0 || rows.isEmpty() || columns[columns.length - 1] - columns[0] != columns.length - 1) {
			return null;
		}
		for (int i = 1; i < rows.size(); i++) {
			if (rows.get(i).start > rows.get(i - 1).end) {
				return null;
			}
		}
		int first = rows.getFirst().start;
		int count = rows.getLast().end - first;
		if (IntStream.range(first, Math.min(first + count, sheet.getRowCount())).anyMatch(it -> sheet.group(it) != null)) {
			return null;
		}
		var region = new Rectangle(columns[0], first, columns.length, count);
		return selection.allCellsSelectedInRegion(region)
				? new Block(first, count, Arrays.stream(columns).map(selection::getColumnIndexByPosition).boxed().toList()) : null;
	}

	private static List<Range> sorted(Set<Range> ranges) {
		List<Range> sorted = new ArrayList<>(ranges);
		sorted.sort((one, other) -> Integer.compare(one.start, other.start));
		return sorted;
	}

	/** Where a column is shown, from 0. @param column its index */
	int place(int column) {
		return selection.getColumnPositionByIndex(column);
	}

	/** The column that is shown at a place. @return its index */
	int column(int place) {
		return selection.getColumnIndexByPosition(place);
	}

	/** How many columns are shown. */
	int shownColumns() {
		return selection.getColumnCount();
	}

	/** Where a cell is painted in the control; empty where it is out of sight. @param place of its column as shown */
	Rectangle bounds(int row, int place) {
		int index = column(place);
		for (int line = 1; line < table.getRowCount(); line++) {
			for (int at = 1; table.getRowIndexByPosition(line) == row && at < table.getColumnCount(); at++) {
				if (table.getColumnIndexByPosition(at) == index) {
					return new Rectangle(table.getStartXOfColumnPosition(at), table.getStartYOfRowPosition(line), table.getColumnWidthByPosition(at),
							table.getRowHeightByPosition(line));
				}
			}
		}
		return new Rectangle(0, 0, 0, 0);
	}

	/** Whether the cell of an agency is painted. @param column its index */
	boolean isInSight(Agency agency, int column) {
		int row = sheet.rows().row(agency);
		return row >= 0 && place(column) >= 0 && !bounds(row, place(column)).isEmpty();
	}

	/** Agencies whose whole rows are selected. */
	List<Agency> fullRows() {
		return Arrays.stream(selection.getFullySelectedRowPositions()).filter(it -> it < sheet.getRowCount() && sheet.group(it) == null).sorted()
				.mapToObj(sheet::agency).toList();
	}

	/** Lets the columns up to one of them always be in sight. @param column its index; 0 for the name alone */
	void freeze(int column) {
		table.doCommand(new UnFreezeGridCommand());
		table.doCommand(new FreezeColumnCommand(body, Math.max(0, place(column)), false, true));
	}

	/** The column shown first. */
	int firstColumn() {
		return selection.getColumnIndexByPosition(0);
	}

	/** Columns that are shown, from one of them to the last, in the order shown. */
	List<Integer> columnsFrom(int index) {
		List<Integer> columns = new ArrayList<>();
		for (int position = selection.getColumnPositionByIndex(index); position < selection.getColumnCount(); position++) {
			columns.add(selection.getColumnIndexByPosition(position));
		}
		return columns;
	}

	/** Selects a cell and scrolls to it; a hidden column is taken for the name. */
	void select(int row, int column) {
		int position = Math.max(0, selection.getColumnPositionByIndex(column));
		selection.doCommand(new SelectCellCommand(selection, position, row, false, false));
		viewport.moveCellPositionIntoViewport(position, row);
	}

	/** Selects the cell that keys go to and no other. */
	void selectAnchorOnly() {
		PositionCoordinate anchor = selection.getSelectionAnchor();
		if (anchor.rowPosition >= 0 && selected().size() != 1) {
			selection.doCommand(new SelectCellCommand(selection, anchor.columnPosition, anchor.rowPosition, false, false));
		}
	}

	/** Selects a block. @param column index of the first column, @param rows and @param columns 1 or more */
	void selectBlock(int row, int column, int rows, int columns) {
		int position = selection.getColumnPositionByIndex(column);
		selection.doCommand(new SelectRegionCommand(selection, position, row, columns, rows, false, false));
	}

	/** Selects whole rows. @param count 1 or more */
	void selectRows(int first, int count) {
		selection.clear(false);
		selection.doCommand(new SelectRowsCommand(selection, 0, IntStream.range(first, first + count).toArray(), false, true, first));
	}

	/** Selects a whole column. */
	void selectColumn(int column) {
		selection.doCommand(new SelectColumnCommand(selection, selection.getColumnPositionByIndex(column), 0, false, false));
	}

	/** Width in pixels at which a column is shown. @param column its index */
	int width(int column) {
		return data.getColumnWidthByPosition(column);
	}

	/** Gives a column a width. @param column its index */
	void widen(int column, int width) {
		data.setColumnWidthByPosition(column, width);
	}

	/** Moves a column before another place. @param column its index @param place from 0, hidden columns counted */
	void move(int column, int place) {
		order.reorderColumnPosition(order.getColumnPositionByIndex(column), place);
	}

	/** True when a column is hidden. */
	boolean isHidden(int column) {
		return hideShow.isColumnIndexHidden(column);
	}

	/** Hides or shows a column. The name stays. */
	void hide(int column, boolean hidden) {
		if (hidden && column != 0) {
			hideShow.hideColumnPositions(hideShow.getColumnPositionByIndex(column));
		} else {
			hideShow.showColumnIndexes(column);
		}
	}

	/** Shows the columns of platforms that something names by now. Runs after each edit, so it asks nothing where no column waits. */
	void showNamed() {
		List<Integer> still = unused.isEmpty() ? List.of() : sheet.columns().unused(sheet.session().study());
		unused.stream().filter(it -> !still.contains(it)).forEach(it -> hide(it, false));
		unused.retainAll(still);
	}

	/** Hides the columns of platforms that are not looked at, and shows again those that were hidden for that. @return whether any changed */
	boolean showOnly(StudyFilter part) {
		boolean changed = false;
		for (int column = 0; column < sheet.getColumnCount(); column++) {
			boolean wanted = !(sheet.column(column) instanceof OnPlatform it) || part.wants(it.platform());
			if (!wanted && !isHidden(column)) {
				hide(column, true);
				away.add(column);
				changed = true;
			} else if (wanted && away.remove(column)) {
				hide(column, false);
				changed = true;
			}
		}
		return changed;
	}

	/** Platforms whose columns are hidden, but for those that are not looked at. */
	List<Integer> hiddenPlatforms() {
		return IntStream.range(0, sheet.getColumnCount()).filter(it -> sheet.column(it) instanceof OnPlatform && isHidden(it)).boxed()
				.filter(it -> !away.contains(it)).toList();
	}

	/** Shows every column. */
	void showAllColumns() {
		hideShow.showAllColumns();
	}

	/** Scrolls so that a row is the first. */
	void scrollTo(int row) {
		viewport.setOriginY(viewport.getStartYOfRowPosition(0) + row * rowHeight);
	}

	/** Names of columns as NatTable asks for them. */
	private record ColumnNames(CensusSheet sheet) implements IDataProvider {

		@Override
		public Object getDataValue(int column, int row) {
			return sheet.columns().names().get(column);
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			throw new UnsupportedOperationException("The head of a column is not edited");
		}

		@Override
		public int getColumnCount() {
			return sheet.getColumnCount();
		}

		@Override
		public int getRowCount() {
			return 1;
		}
	}
}
