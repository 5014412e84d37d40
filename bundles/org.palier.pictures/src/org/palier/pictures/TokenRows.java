// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.palier.numbers.indicators.PyramidProfile;
import org.palier.pictures.PyramidLayout.Band;
import org.palier.pictures.PyramidLayout.Token;

/**
 * Sets tokens in rows like the pyramid: pills with the dot of their platform, usage, marks and count, largest first, each
 * row centred. Tokens without room are gathered in one pill. Immutable.
 */
public final class TokenRows {

	/** Between rows. */
	public static final double GAP = 10;

	private final PillMeasure measure;
	private final TokenSetting setting;
	private final int maxRows;
	private final double width;

	/** @param width that rows may have, in pixels: 120 or more, so that a pill has room for some letters */
	public TokenRows(PyramidRequest request, double width) {
		PictureStyle style = request.style();
		var lettering = new Lettering(style.metrics());
		this.measure = new PillMeasure(lettering, new PyramidWords(style.typography()), style.palette(), request.view(), request.marks(),
				Math.min(width, Pill.WIDEST));
		this.setting = new TokenSetting(lettering, style.palette(), request.view());
		this.maxRows = request.options().maxRows();
		this.width = width;
	}

	/** Height of the rows for these tokens; 0 for none. */
	public double height(List<PyramidProfile.Token> tokens) {
		int rows = packed(tokens).size();
		return rows == 0 ? 0 : rows * Pill.HEIGHT + (rows - 1) * GAP;
	}

	/**
	 * The tokens where they stand.
	 *
	 * @param band   that they lie in
	 * @param center x of the middle of the rows
	 * @param top    y of the first row
	 */
	public List<Token> set(List<PyramidProfile.Token> tokens, Band band, double center, double top) {
		List<Stacking.Row> rows = new ArrayList<>();
		double y = top;
		for (List<Pill> pills : packed(tokens)) {
			rows.add(new Stacking.Row(y, pills));
			y += Pill.HEIGHT + GAP;
		}
		return setting.set(rows, band, center);
	}

	private List<List<Pill>> packed(List<PyramidProfile.Token> tokens) {
		List<Pill> pills = measure.pills(tokens);
		for (int rows = pills.isEmpty() ? 0 : 1; rows <= maxRows; rows++) {
			Optional<List<List<Pill>>> fitting = rows(pills, rows);
			if (fitting.isPresent()) {
				return fitting.get();
			}
		}
		for (int kept = pills.size() - 1; kept >= 0; kept--) {
			List<Pill> shown = new ArrayList<>(pills.subList(0, kept));
			shown.add(measure.gathered(pills.subList(kept, pills.size())));
			Optional<List<List<Pill>>> fitting = rows(shown, maxRows);
			if (fitting.isPresent()) {
				return fitting.get();
			}
		}
		throw new IllegalArgumentException("No room for one token: " + width);
	}

	private Optional<List<List<Pill>>> rows(List<Pill> pills, int count) {
		double[] rooms = new double[count];
		Arrays.fill(rooms, width);
		return count == 0 ? Optional.of(List.of()) : RowPacking.pack(pills, rooms);
	}
}
