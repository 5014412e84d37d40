// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/**
 * Finds where rows of pills are in bands. The width of a row depends on the pyramid's height, and the height on the number
 * of rows. Rows are therefore added one at a time until every band has room for its pills or has all the rows that it may
 * have.
 */
final class Stacking {

	/** From the top of a band to its first row: room of its label. */
	static final double HEAD = 46;

	private static final double FOOT = 18;
	private static final double ROW_GAP = 10;
	/** Between a pill and the slanted side. */
	private static final double SIDE = 16;
	private static final double EMPTY_BAND = 78;
	/** A pyramid with little in it is not lower than this, but a band not higher than the next number for it. */
	private static final double LEAST_HEIGHT = 420;
	private static final double LEAST_BAND = 220;

	/** A row: its pills from left to right, and where its top is. */
	record Row(double top, List<Pill> pills) {
	}

	private final Function<List<Pill>, Pill> gather;
	private final int maxRows;

	Stacking(Function<List<Pill>, Pill> gather, int maxRows) {
		this.gather = gather;
		this.maxRows = maxRows;
	}

	/** The pyramid for what its bands must hold, top one first. */
	Frustum frustum(List<List<Pill>> bands, double center, double top, double halfBase) {
		double widest = bands.get(0).stream().mapToDouble(Pill::width).max().orElse(0);
		double halfTop = Math.max(112, widest / 2 + SIDE + 8);
		int[] rows = bands.stream().mapToInt(pills -> pills.isEmpty() ? 0 : 1).toArray();
		while (true) {
			Frustum frustum = new Frustum(center, top, halfTop, halfBase, heights(rows));
			boolean grown = false;
			for (int band = 0; band < rows.length; band++) {
				if (rows[band] > 0 && rows[band] < maxRows
						&& fitting(bands.get(band), frustum.top(band), frustum.bottom(band), frustum::half, rows[band]).isEmpty()) {
					rows[band]++;
					grown = true;
				}
			}
			if (!grown) {
				return frustum;
			}
		}
	}

	/** Rows within a band; what does not fit is gathered, the smallest first. */
	List<Row> rows(List<Pill> pills, double top, double bottom, DoubleUnaryOperator half) {
		int most = mostRows(bottom - top);
		if (pills.isEmpty()) {
			return List.of();
		}
		Optional<List<Row>> all = fitting(pills, top, bottom, half, most);
		for (int kept = pills.size() - 1; all.isEmpty() && kept >= 0; kept--) {
			List<Pill> shown = new ArrayList<>(pills.subList(0, kept));
			shown.add(gather.apply(pills.subList(kept, pills.size())));
			all = fitting(shown, top, bottom, half, most);
		}
		return all.orElseThrow(() -> new IllegalStateException("A band without room for one pill"));
	}

	/** Height of a straight band that holds all pills, or the rows it may have. */
	double trayHeight(List<Pill> pills, double half) {
		int rows = 1;
		while (rows < maxRows && fitting(pills, 0, height(rows), y -> half, rows).isEmpty()) {
			rows++;
		}
		return height(rows);
	}

	private Optional<List<Row>> fitting(List<Pill> pills, double top, double bottom, DoubleUnaryOperator half, int most) {
		for (int count = 1; count <= most; count++) {
			double[] tops = rowTops(top, bottom, count);
			double[] rooms = new double[count];
			for (int row = 0; row < count; row++) {
				rooms[row] = 2 * (half.applyAsDouble(tops[row]) - SIDE);
			}
			Optional<List<List<Pill>>> packed = RowPacking.pack(pills, rooms);
			if (packed.isPresent()) {
				List<Row> rows = new ArrayList<>();
				for (int row = 0; row < count; row++) {
					rows.add(new Row(tops[row], packed.get().get(row)));
				}
				return Optional.of(rows);
			}
		}
		return Optional.empty();
	}

	private static double[] rowTops(double top, double bottom, int rows) {
		double block = rows * Pill.HEIGHT + (rows - 1) * ROW_GAP;
		double first = top + HEAD + (bottom - FOOT - top - HEAD - block) / 2;
		double[] tops = new double[rows];
		for (int row = 0; row < rows; row++) {
			tops[row] = first + row * (Pill.HEIGHT + ROW_GAP);
		}
		return tops;
	}

	private int mostRows(double height) {
		return Math.min(maxRows, (int) Math.floor((height - HEAD - FOOT + ROW_GAP + 1e-6) / (Pill.HEIGHT + ROW_GAP)));
	}

	private static double[] heights(int[] rows) {
		double least = Math.min(LEAST_BAND, LEAST_HEIGHT / rows.length);
		double[] heights = new double[rows.length];
		for (int band = 0; band < rows.length; band++) {
			heights[band] = Math.max(Math.max(EMPTY_BAND, least), height(rows[band]));
		}
		return heights;
	}

	private static double height(int rows) {
		return rows == 0 ? EMPTY_BAND : HEAD + rows * Pill.HEIGHT + (rows - 1) * ROW_GAP + FOOT;
	}
}
