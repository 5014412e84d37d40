// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Whether painters can paint a layout that somebody else made: they trust every number and every colour. */
final class LayoutCheck {

	private static final double LARGEST = 20_000;
	private static final double FARTHEST = 1_000_000;
	private static final int MOST = 200_000;
	private static final Set<String> COLOURS = Set.of("background", "fill", "stroke", "dot", "color", "leaderColor", "trackColor",
			"intervalColor");
	/** Where empty means none. */
	private static final Set<String> MAY_BE_EMPTY = Set.of("fill", "stroke", "dot");

	private int seen;

	/** @throws IllegalArgumentException what is wrong, for whoever wrote the view */
	static void check(@Nullable PyramidLayout layout) {
		if (layout == null) {
			throw new IllegalArgumentException("no layout");
		}
		if (!(layout.width() >= 1 && layout.width() <= LARGEST && layout.height() >= 1 && layout.height() <= LARGEST)) {
			throw new IllegalArgumentException("size " + layout.width() + " × " + layout.height());
		}
		new LayoutCheck().walk(layout);
	}

	private void walk(Record record) {
		if (++seen > MOST) {
			throw new IllegalArgumentException("more than " + MOST + " shapes");
		}
		for (RecordComponent component : record.getClass().getRecordComponents()) {
			String where = record.getClass().getSimpleName() + "." + component.getName();
			switch (value(record, component)) {
			case null -> throw new IllegalArgumentException(where + " is null");
			case Double number when !(Math.abs(number) <= FARTHEST) -> throw new IllegalArgumentException(where + " is " + number);
			case String text when COLOURS.contains(component.getName()) && !Rgb.isHex(text)
					&& !(text.isEmpty() && MAY_BE_EMPTY.contains(component.getName())) ->
				throw new IllegalArgumentException(where + " is no colour: " + text);
			case Record inner -> walk(inner);
			case List<?> inner -> inner.forEach(it -> {
				if (it instanceof Record part) {
					walk(part);
				}
			});
			default -> {
				// ids, words and positions
			}
			}
		}
		lines(record);
	}

	private static void lines(Record record) {
		if (record instanceof Drawing.Line line && line.points().size() < 2
				|| record instanceof Drawing.Polygon polygon && polygon.corners().size() < 3) {
			throw new IllegalArgumentException(record.getClass().getSimpleName() + " with too few points");
		}
	}

	private static Object value(Record record, RecordComponent component) {
		try {
			return component.getAccessor().invoke(record);
		} catch (ReflectiveOperationException defect) {
			throw new IllegalStateException(defect);
		}
	}
}
