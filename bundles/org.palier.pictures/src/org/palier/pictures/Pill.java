// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.List;
import java.util.Optional;

import org.palier.ground.table.Counted;

/**
 * A token that is measured and not yet placed.
 *
 * @param usage    position in the view, or -1 for gathered ones
 * @param platform position in the view, or -1
 * @param dot      #rrggbb, or empty
 * @param label    fits its room
 * @param count    as it is shown
 * @param words    in full
 * @param marks    from left to right
 * @param gathered the words of those it stands for
 * @param width    of the whole pill
 * @param counted  what the count counts; empty where nothing brings exactly these
 */
record Pill(int usage, int platform, long number, String dot, String label, String count, String words,
		List<Mark> marks, List<String> gathered, double width, Optional<Counted> counted) {

	/**
	 * A mark that is measured.
	 *
	 * @param text  empty for a disc
	 * @param color #rrggbb of its ground
	 */
	record Mark(String text, String color, double width) {
	}

	static final double HEIGHT = 28;
	static final double TEXT = 13;
	static final double PAD = 13;
	static final double DOT_RADIUS = 6;
	static final double DOT_GAP = 7;
	static final double COUNT_GAP = 8;
	static final double MARK_TEXT = 11;
	static final double MARK_HEIGHT = 18;
	static final double MARK_PAD = 6;
	static final double MARK_DISC = 10;

	/** The widest a pill may be: every band has room for one such pill in each row. */
	static final double WIDEST = 236;

	/** Where the label starts, from the left edge. */
	double labelOffset() {
		return offset(!dot.isEmpty());
	}

	/** The width of the marks, with the gap before each. */
	double marksWidth() {
		return marks.stream().mapToDouble(it -> COUNT_GAP + it.width()).sum();
	}

	static double offset(boolean dotted) {
		return PAD + (dotted ? 2 * DOT_RADIUS + DOT_GAP : 0);
	}
}
