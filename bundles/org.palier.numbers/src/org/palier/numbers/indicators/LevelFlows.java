// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.List;

import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * The numbers of usages, or posts, that stay on a level of a theory and that move to another level, from one view to a second. The two
 * views know counts, not which post became which: the flows are the <em>fewest moves</em> that lead from the first to the second. A usage's
 * loss on one level of a platform goes first to the levels where the same usage gains on that platform (its placement changed). Then it
 * goes to the gains of other usages there (its share shifted). The lower levels come first, so that paths do not cross and are as short as
 * the order of the levels allows. The rest came from outside (a new platform, more posts) or goes there; nothing moves from platform to
 * platform. Everything that the first profile counts leaves its level once, everything that the second counts arrives once.
 *
 * @param flows by origin, then by goal: {@link #OUTSIDE}, {@link TheoryView#UNPLACED}, then the levels, base first; none with count 0
 */
public record LevelFlows(List<Flow> flows) {

	/** The level of a usage or post that only one of the views has. */
	public static final int OUTSIDE = -2;

	/**
	 * The number that goes from one level to another.
	 *
	 * @param from  position of the level in the second theory, {@link TheoryView#UNPLACED} or {@link #OUTSIDE}
	 * @param to    likewise; the same as {@code from} for what stays
	 * @param count usages or posts, 1 or more
	 */
	public record Flow(int from, int to, long count) {

		/** Whether it stays where it is. */
		public boolean stays() {
			return from == to;
		}
	}

	/** Copies its list. */
	public LevelFlows {
		flows = List.copyOf(flows);
	}

	/**
	 * The flows from a profile to another of the same unit and theory. Levels, usages and platforms are the same when
	 * their ids are; a level that the second theory lacks is outside of it.
	 *
	 * @param first  the view that the first profile was taken of
	 * @param second the view of the second profile
	 */
	public static LevelFlows between(StudyView first, PyramidProfile was, StudyView second, PyramidProfile becomes) {
		var joining = new FlowJoining();
		was.tokens().forEach(it -> joining.leaves(platform(first, it), usage(first, it),
				level(was.theory(), it.level(), becomes.theory()), it.count()));
		becomes.tokens().forEach(it -> joining.arrives(platform(second, it), usage(second, it), it.level(), it.count()));
		return new LevelFlows(joining.flows());
	}

	/**
	 * Returns the flows from a level: to other levels, to the same level and to the outside; {@link #OUTSIDE} gives
	 * those that come from outside.
	 */
	public List<Flow> from(int level) {
		return flows.stream().filter(it -> it.from() == level).toList();
	}

	/**
	 * Returns the flows to a level: from other levels, from the same level and from outside; {@link #OUTSIDE} gives
	 * those that go outside.
	 */
	public List<Flow> to(int level) {
		return flows.stream().filter(it -> it.to() == level).toList();
	}

	private static String platform(StudyView view, PyramidProfile.Token token) {
		return token.platform() == StudyView.NONE ? "" : view.platforms().get(token.platform()).id();
	}

	private static String usage(StudyView view, PyramidProfile.Token token) {
		return token.usage() == StudyView.NONE ? "" : view.usages().get(token.usage()).id();
	}

	private static int level(TheoryView of, int level, TheoryView in) {
		if (level == TheoryView.UNPLACED) {
			return level;
		}
		List<String> ids = in.categories().stream().map(TheoryView.CategoryView::id).toList();
		int found = ids.indexOf(of.categories().get(level).id());
		return found < 0 ? OUTSIDE : found;
	}
}
