// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.List;

import org.palier.corpus.RelayedPosts;
import org.palier.corpus.ReplyCount;
import org.palier.numbers.view.PostsView.Answers;
import org.palier.numbers.view.PostsView.Relayed;
import org.palier.numbers.view.PostsView.Week;

/**
 * Data on the posts of a view beside their cells: who answers whom and how soon, whose accounts are relayed, and how
 * many posts are written a week.
 *
 * @param byAgency       how each agency answers
 * @param byJurisdiction how the agencies of each jurisdiction answer
 * @param together       how all agencies answer, in group 0
 * @param weeks          posts a week
 * @param relayed        whose accounts are relayed
 * @param numbers        what the attribution numbers each of these; none of what a scenario supposes
 */
record PostTraffic(List<Answers> byAgency, List<Answers> byJurisdiction, List<Answers> together, List<Week> weeks, List<Relayed> relayed,
		List<Integer> numbers) {

	/** Copies its lists. */
	PostTraffic {
		byAgency = List.copyOf(byAgency);
		byJurisdiction = List.copyOf(byJurisdiction);
		together = List.copyOf(together);
		weeks = List.copyOf(weeks);
		relayed = List.copyOf(relayed);
		numbers = List.copyOf(numbers);
	}

	/** Makes the traffic that a scenario supposes. */
	PostTraffic(List<Answers> byAgency, List<Answers> byJurisdiction, List<Answers> together, List<Week> weeks, List<Relayed> relayed) {
		this(byAgency, byJurisdiction, together, weeks, relayed, List.of());
	}

	/** Makes the traffic as it was counted, by positions in the view. */
	static PostTraffic of(PostCounts counts, CellPositions positions) {
		return new PostTraffic(
				counts.answers().stream().map(it -> answers(it, positions.agency(it.agency()), positions, positions.sharing(it.agency()))).toList(),
				counts.answersOfJurisdictions().stream().map(it -> answers(it, positions.jurisdiction(it.agency()), positions, List.of())).toList(),
				counts.answersTogether().stream().map(it -> answers(it, Math.min(it.agency(), 0), positions, List.of())).toList(),
				counts.weeks().stream().map(
						it -> new Week(positions.agency(it.agency()), it.how(), positions.platform(it.platform()), it.monday(), it.posts()))
						.toList(),
				counts.relayed().stream().map(it -> new Relayed(positions.agency(it.agency()), positions.platform(it.platform()), it.posts())).toList(),
				counts.relayed().stream().map(RelayedPosts::agency).toList());
	}

	private static Answers answers(ReplyCount count, int group, CellPositions positions, List<Integer> sharing) {
		return new Answers(group, positions.platform(count.platform()), count.posts(), count.replies(), count.paired(),
				count.medianDelaySeconds(), sharing);
	}
}
