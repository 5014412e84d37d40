// SPDX-License-Identifier: EPL-2.0
package org.palier.workbench.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

import org.palier.ground.text.Bilingual;

/**
 * The lines of a branch in the tree of studies. Immutable.
 *
 * @param lines in their order; with all beneath them at most {@value #MOST}
 */
public record BranchContent(List<Line> lines) {

	/** The largest number of lines of a branch, however deep. */
	public static final int MOST = 2_000;

	/** A branch without lines. */
	public static final BranchContent NONE = new BranchContent(List.of());

	/**
	 * A line.
	 *
	 * @param id    tells it apart from its neighbours, whatever language the window has
	 * @param name  what is read
	 * @param count a number behind the name; empty for none
	 * @param lead  where a double click leads; empty for nowhere
	 * @param lines beneath it
	 */
	public record Line(String id, Bilingual name, OptionalLong count, Optional<Lead> lead, List<Line> lines) {

		/** Copies its list. */
		public Line {
			Objects.requireNonNull(id);
			Objects.requireNonNull(name);
			Objects.requireNonNull(count);
			Objects.requireNonNull(lead);
			lines = List.copyOf(lines);
		}

		/** A line with a number that leads somewhere. */
		public static Line of(String id, Bilingual name, long count, Lead lead) {
			return new Line(id, name, OptionalLong.of(count), Optional.of(lead), List.of());
		}

		/** A line with others beneath it. */
		public static Line of(String id, Bilingual name, List<Line> lines) {
			return new Line(id, name, OptionalLong.of(lines.size()), Optional.empty(), lines);
		}
	}

	/** Copies its list. */
	public BranchContent {
		lines = List.copyOf(lines);
	}
}
