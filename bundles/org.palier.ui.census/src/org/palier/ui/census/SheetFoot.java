// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.palier.ground.text.Typography;
import org.palier.model.Agency;
import org.palier.model.FieldType;
import org.palier.register.grid.GridColumn.Fact;
import org.palier.register.grid.GridColumn.OnPlatform;
import org.palier.register.grid.GridColumn.Own;
import org.palier.register.grid.GridColumn;
import org.palier.register.grid.GridTotals;
import org.palier.register.grid.GridTotals.OfPlatform;
import org.palier.study.fields.FieldValue;
import org.palier.study.fields.OwnValues;

/**
 * The two lines at the foot of the grid, below their columns: how many of the listed agencies are on a platform, and penetration, which
 * is the indicator. They follow an edit once the person pauses.
 */
final class SheetFoot extends Canvas {

	/** Of both lines. */
	static final int HEIGHT = 46;
	private static final int MARGIN = 8;
	private static final int PAUSE = 300;

	private final CensusTable table;
	private final CensusSheet sheet;
	private final Typography typography = new Typography(Locale.getDefault());
	private final FittedText fitted = new FittedText();
	private final Runnable count = this::count;
	private GridTotals totals = new GridTotals(0, 0, 0, Map.of());
	/** What both lines say below each column: a sum is not made again for each painting. */
	private Map<GridColumn, List<String>> said = Map.of();

	SheetFoot(Composite parent, CensusTable table) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.table = table;
		this.sheet = table.sheet();
		addListener(SWT.Paint, event -> paint(event.gc));
		setToolTipText(CensusMessages.footTip);
		table.control().addLayerListener(event -> redraw());
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
			List<Agency> rows = rows();
			totals = GridTotals.of(sheet.session().view(), rows);
			Map<GridColumn, List<String>> lines = new HashMap<>();
			sheet.columns().all().forEach(it -> lines.put(it, List.of(top(it, rows), bottom(it))));
			said = lines;
			redraw();
		}
	}

	private List<Agency> rows() {
		return IntStream.range(0, sheet.getRowCount()).mapToObj(sheet::agency).toList();
	}

	private void paint(GC gc) {
		GridColours now = table.colours();
		Rectangle area = getClientArea();
		gc.setBackground(now.head());
		gc.fillRectangle(area);
		gc.setForeground(now.edge());
		gc.drawLine(0, 0, area.width, 0);
		gc.setForeground(now.line());
		gc.drawLine(0, HEIGHT / 2, area.width, HEIGHT / 2);
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
			gc.setClipping(from, 0, x + width - from, HEIGHT);
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
		gc.drawText(text, at, line * HEIGHT / 2 + (HEIGHT / 2 - gc.getFontMetrics().getHeight()) / 2 + 1, true);
	}

	/** What the first line says below a column; empty for most. */
	String first(GridColumn column) {
		return said.getOrDefault(column, List.of("", "")).getFirst();
	}

	/** What the second line says below a column; empty for facts. */
	String second(GridColumn column) {
		return said.getOrDefault(column, List.of("", "")).getLast();
	}

	private String top(GridColumn column, List<Agency> rows) {
		return switch (column) {
		case Fact fact when fact == Fact.NAME -> NLS.bind(CensusMessages.footTotal, typography.count(totals.agencies()));
		case Fact fact when fact == Fact.SIZE -> {
			long staff = rows.stream().map(Agency::getSize).filter(Objects::nonNull).mapToLong(Integer::longValue).sum();
			yield staff == 0 ? "" : typography.count(staff);
		}
		case Fact fact -> "";
		case OnPlatform on -> of(on) == null ? "" : NLS.bind(CensusMessages.footPresent, typography.count(of(on).present()));
		case Own own -> own.field().type() == FieldType.NUMBER ? sum(own, rows) : "";
		};
	}

	private String bottom(GridColumn column) {
		return switch (column) {
		case Fact fact when fact == Fact.NAME -> NLS.bind(CensusMessages.footPenetration,
				share(totals.present(), totals.checked()), typography.count(totals.checked()));
		case Fact fact -> "";
		case OnPlatform on -> of(on) == null || of(on).checked() == 0 ? ""
				: NLS.bind(CensusMessages.footShare, share(of(on).present(), of(on).checked()), typography.count(of(on).checked()));
		case Own own -> "";
		};
	}

	private OfPlatform of(OnPlatform on) {
		return totals.platforms().get(on.platform().getId());
	}

	private String share(int part, int whole) {
		return whole == 0 ? "–" : typography.share((double) part / whole);
	}

	private String sum(Own own, List<Agency> rows) {
		List<BigDecimal> numbers = rows.stream().map(it -> new OwnValues(it).of(own.field())).filter(FieldValue.Amount.class::isInstance)
				.map(it -> ((FieldValue.Amount) it).number()).toList();
		BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros();
		return numbers.isEmpty() ? "" : sum.scale() <= 0 ? typography.count(sum.longValue()) : typography.number(sum.doubleValue(), Math.min(2, sum.scale()));
	}

	/** All of it, for who does not see it. */
	private String text() {
		var text = new StringBuilder();
		IntStream.range(0, sheet.getColumnCount()).filter(it -> !table.isHidden(it) && !first(sheet.column(it)).isEmpty()).forEach(it -> text
				.append(sheet.columns().names().get(it)).append(' ').append(first(sheet.column(it))).append(", ").append(second(sheet.column(it))).append(". "));
		return text.toString();
	}

	@Override
	public boolean setFocus() {
		return false;
	}
}
