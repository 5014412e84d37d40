// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** The position of a tooltip: beside the thing that it describes, never over it. */
public final class TipPlace {

	private static final int APART = 4;

	private enum Side {
		BELOW, ABOVE, RIGHT, LEFT
	}

	private TipPlace() {
	}

	/**
	 * The upper left corner of a tooltip: below the thing, else above it, else at its right or its left, wherever there is room first.
	 *
	 * @param tip    its size
	 * @param thing  what it tells of, in the coordinates of the screen
	 * @param screen that it may not leave, likewise
	 */
	public static Point beside(Point tip, Rectangle thing, Rectangle screen) {
		return first(tip, thing, screen, List.of(Side.BELOW, Side.ABOVE, Side.RIGHT, Side.LEFT));
	}

	/** Like {@link #beside}, and above the thing where there is room: what a person goes on to lies below. */
	public static Point above(Point tip, Rectangle thing, Rectangle screen) {
		return first(tip, thing, screen, List.of(Side.ABOVE, Side.RIGHT, Side.LEFT, Side.BELOW));
	}

	private static Point first(Point tip, Rectangle thing, Rectangle screen, List<Side> sides) {
		int x = Math.clamp(thing.x, screen.x, Math.max(screen.x, screen.x + screen.width - tip.x));
		int y = Math.clamp(thing.y, screen.y, Math.max(screen.y, screen.y + screen.height - tip.y));
		var below = new Point(x, thing.y + thing.height + APART);
		return sides.stream().map(it -> switch (it) {
		case BELOW -> below;
		case ABOVE -> new Point(x, thing.y - APART - tip.y);
		case RIGHT -> new Point(thing.x + thing.width + APART, y);
		case LEFT -> new Point(thing.x - APART - tip.x, y);
		})
				.filter(it -> it.x >= screen.x && it.y >= screen.y && it.x + tip.x <= screen.x + screen.width
						&& it.y + tip.y <= screen.y + screen.height)
				.findFirst().orElse(below);
	}
}
