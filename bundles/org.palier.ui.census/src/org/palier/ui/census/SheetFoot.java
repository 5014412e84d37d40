// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.palier.model.Agency;
import org.palier.model.Reconstruction;
import org.palier.register.grid.GridColumn;
import org.palier.register.grid.GridColumn.Fact;
import org.palier.register.grid.GridColumn.Own;
import org.palier.register.grid.GridTotals;
import org.palier.register.grid.RowGroup;

/**
 * The two lines at the foot of the grid, below their columns: how many of the listed agencies are on a platform, and penetration, which
 * is the indicator. They follow an edit once the person pauses.
 */
final class SheetFoot extends Canvas {

	/** The height of both lines. */
	private static final int HEIGHT = 46;
	private static final int MARGIN = 8;
	private static final int PAUSE = 300;

	private final CensusTable table;
	private final int height;
	private final CensusSheet sheet;
	private final FittedText fitted = new FittedText();
	private final Runnable count = this::count;
	/** The texts of both lines below each column, kept so that a sum is not made again for each painting. */
	private Map<GridColumn, List<String>> said = Map.of();

	SheetFoot(Composite parent, CensusTable table) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.table = table;
		this.sheet = table.sheet();
		height = table.scale().of(HEIGHT);
		addListener(SWT.Paint, event -> paint(event.gc));
		setToolTipText(CensusMessages.footTip);
		table.control().addLayerListener(event -> {
			if (event instanceof RowStructuralRefreshEvent) {
				follow();
			}
			redraw();
		});
		table.control().addListener(SWT.Resize, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = text();
			}
		});
		count();
	}

	/** Counts again, once nothing more has changed for a moment. */
	void follow() {
		getDisplay().timerExec(PAUSE, count);
	}

	private void count() {
		if (!isDisposed()) {
			List<RowGroup> groups = sheet.rows().groups();
			List<List<Agency>> counted = new ArrayList<>(groups.stream().map(RowGroup::agencies).toList());
			counted.add(sheet.rows().listed());
			List<GridTotals> totals = GridTotals.ofEach(sheet.session().view(), counted);
			Map<String, Map<GridColumn, String>> each = new HashMap<>();
			for (int i = 0; i < groups.size(); i++) {
				var column = new ColumnTotals(totals.get(i), counted.get(i), true);
				Map<GridColumn, String> row = new HashMap<>();
				sheet.columns().all().forEach(it -> row.put(it, column.inGroup(it)));
				each.put(groups.get(i).value(), row);
			}
			sheet.subtotals(each);
			said = lines(totals.getLast(), counted.getLast());
			if (!groups.isEmpty()) {
				table.repaint();
			}
			redraw();
		}
	}

	private Map<GridColumn, List<String>> lines(GridTotals totals, List<Agency> rows) {
		var column = new ColumnTotals(totals, rows, isRated(rows));
		Map<GridColumn, List<String>> lines = new HashMap<>();
		sheet.columns().all().forEach(it -> lines.put(it, List.of(column.first(it), column.second(it))));
		return lines;
	}

	/** In a reconstruction each government has a rate, and there is none for all together, because the numbers of agencies were made up. */
	private boolean isRated(List<Agency> rows) {
		return !Reconstruction.is(sheet.session().study()) || rows.stream().map(Agency::eContainer).distinct().limit(2).count() < 2;
	}

	private void paint(GC gc) {
		GridColours now = table.colours();
		Rectangle area = getClientArea();
		gc.setBackground(now.head());
		gc.fillRectangle(area);
		gc.setForeground(now.edge());
		gc.drawLine(0, 0, area.width, 0);
		gc.setForeground(now.line());
		gc.drawLine(0, height / 2, area.width, height / 2);
		NatTable grid = table.control();
		Font plain = getFont();
		Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		int frozen = grid.getStartXOfColumnPosition(1) + (grid.getColumnCount() > 1 ? grid.getColumnWidthByPosition(1) : 0);
		for (int position = grid.getColumnCount() - 1; position >= 1; position--) {
			int x = grid.getStartXOfColumnPosition(position);
			int width = grid.getColumnWidthByPosition(position);
			int index = grid.getColumnIndexByPosition(position);
			if (index < 0 || index >= sheet.getColumnCount() || position > 1 && x + width <= frozen) {
				continue;
			}
			// A column that slides below the one that stays is seen in part.
			int from = position > 1 ? Math.max(x, frozen) : x;
			gc.setClipping(from, 0, x + width - from, height);
			GridColumn column = sheet.column(index);
			boolean right = column == Fact.SIZE || column instanceof Own;
			gc.setForeground(now.text());
			gc.setFont(position == 1 ? bold : plain);
			line(gc, first(column), x, width, 0, right);
			gc.setFont(plain);
			gc.setForeground(now.quiet());
			line(gc, second(column), x, width, 1, right);
		}
	}

	private void line(GC gc, String said, int x, int width, int line, boolean right) {
		String text = fitted.fit(gc, said, width - 2 * MARGIN, false);
		int at = right ? x + width - MARGIN - gc.textExtent(text).x : x + MARGIN;
		gc.drawText(text, at, line * height / 2 + (height / 2 - gc.getFontMetrics().getHeight()) / 2 + 1, true);
	}

	/** The text of the first line below a column; empty for most. */
	String first(GridColumn column) {
		return said.getOrDefault(column, List.of("", "")).getFirst();
	}

	/** The text of the second line below a column; empty for facts. */
	String second(GridColumn column) {
		return said.getOrDefault(column, List.of("", "")).getLast();
	}

	/** All of it, for who does not see it. */
	private String text() {
		var text = new StringBuilder();
		IntStream.range(0, sheet.getColumnCount()).filter(it -> !table.isHidden(it) && !first(sheet.column(it)).isEmpty()).forEach(it -> text
				.append(sheet.columns().names().get(it)).append(' ').append(first(sheet.column(it))).append(", ")
				.append(second(sheet.column(it))).append(". "));
		return text.toString();
	}

	/** The foot is as high as both lines, whatever is asked for. */
	@Override
	public Point computeSize(int wide, int high, boolean changed) {
		return new Point(Math.max(0, wide), height);
	}

	@Override
	public boolean setFocus() {
		return false;
	}
}
