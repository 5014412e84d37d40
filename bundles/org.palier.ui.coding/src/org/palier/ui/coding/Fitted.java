// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.palier.ground.text.DistinctNames;

/** Words that are cut to the room that they have. */
public final class Fitted {

	/** No room is wide enough for more. */
	private static final int MOST = 200;

	private Fitted() {
	}

	/**
	 * Cuts one of some names that are shown beside each other to a width: no two of them look alike.
	 *
	 * @param room in pixels, by the font that is set
	 */
	public static String into(GC gc, String name, List<String> names, int room) {
		return names.contains(name) ? new DistinctNames(names).into(name, room, it -> gc.textExtent(it).x) : into(gc, name, room);
	}

	/** Cuts words to a width. @param room in pixels, by the font that is set */
	public static String into(GC gc, String words, int room) {
		String shown = words.length() > MOST ? words.substring(0, MOST) : words;
		if (gc.textExtent(shown).x <= room) {
			return shown;
		}
		int low = 0;
		int high = shown.length();
		while (low < high) {
			int mid = (low + high + 1) / 2;
			if (gc.textExtent(shown.substring(0, mid) + "…").x <= room) {
				low = mid;
			} else {
				high = mid - 1;
			}
		}
		return shown.substring(0, low).stripTrailing() + "…";
	}
}
