// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

import org.palier.numbers.view.PostsView.Answers;

/**
 * The groups of authors who answer. Each group on each platform is a place, first those of the study and then the new
 * ones. For each place it is known how the study answers there, and how many posts and replies the cube of the study
 * has there. Immutable and thread-safe.
 */
final class AnsweringGroups {

	/** @param sharing agencies that share the account there; empty for what is of one, or not told by agency */
	private record GroupCell(int group, int platform, List<Integer> sharing) {
	}

	private final int[] groups;
	private final int[] platforms;
	private final List<List<Integer>> sharing;
	private final Counts before;
	private final double[] medians;
	/** For each author the place of its posts after. */
	private final int[] placeOf;
	private final long[] basePosts;
	private final long[] baseReplies;
	private final boolean[] counted;
	private final Map<GroupCell, Integer> places = new LinkedHashMap<>();
	/** Whether each agency is a group of its own, and with it those that share accounts. */
	private final boolean byAgency;

	/** By agency. @param answers how agencies answer in the study */
	AnsweringGroups(List<Answers> answers, PostAuthors authors) {
		this(answers, authors, IntUnaryOperator.identity(), true);
	}

	/** @param answers how groups answer in the study @param groupOf group of a row of 0 or more; below 0 each is its own */
	AnsweringGroups(List<Answers> answers, PostAuthors authors, IntUnaryOperator groupOf) {
		this(answers, authors, groupOf, false);
	}

	private AnsweringGroups(List<Answers> answers, PostAuthors authors, IntUnaryOperator groupOf, boolean byAgency) {
		this.byAgency = byAgency;
		Map<GroupCell, Answers> known = new HashMap<>();
		answers.forEach(it -> known.put(new GroupCell(it.group(), it.platform(), it.sharing()), it));
		answers.forEach(it -> places.putIfAbsent(new GroupCell(it.group(), it.platform(), it.sharing()), places.size()));
		authors.authors().stream()
				.flatMap(it -> Stream.of(place(it.wrote(), it, groupOf), place(it.wroteBefore(), it, groupOf)))
				.distinct().filter(it -> !known.containsKey(it)).sorted(Comparator.comparingInt(GroupCell::group).thenComparingInt(GroupCell::platform))
				.forEach(it -> places.put(it, places.size()));
		groups = places.keySet().stream().mapToInt(GroupCell::group).toArray();
		platforms = places.keySet().stream().mapToInt(GroupCell::platform).toArray();
		sharing = places.keySet().stream().map(GroupCell::sharing).toList();
		List<Answers> here = places.keySet().stream()
				.map(it -> known.getOrDefault(it, new Answers(it.group(), it.platform(), 0, 0, 0, null, it.sharing()))).toList();
		before = new Counts(here.stream().mapToLong(Answers::posts).toArray(), here.stream().mapToLong(Answers::replies).toArray(),
				here.stream().mapToLong(Answers::paired).toArray());
		medians = here.stream().mapToDouble(AnsweringGroups::known).toArray();
		placeOf = new int[authors.authors().size()];
		basePosts = new long[places.size()];
		baseReplies = new long[places.size()];
		counted = new boolean[places.size()];
		for (int author = 0; author < placeOf.length; author++) {
			PostAuthors.Author it = authors.authors().get(author);
			placeOf[author] = places.get(place(it.wrote(), it, groupOf));
			int was = places.get(place(it.wroteBefore(), it, groupOf));
			counted[placeOf[author]] = true;
			counted[was] = true;
			basePosts[was] += authors.before().posts()[author];
			baseReplies[was] += authors.before().replies()[author];
		}
	}

	private GroupCell place(int row, PostAuthors.Author author, IntUnaryOperator groupOf) {
		return row < 0 ? new GroupCell(row, author.platform(), List.of())
				: new GroupCell(groupOf.applyAsInt(row), author.platform(), byAgency ? author.sharing() : List.of());
	}

	private static double known(Answers answers) {
		Double median = answers.medianDelaySeconds();
		return median == null ? Double.NaN : median;
	}

	/** How many places there are. */
	int size() {
		return groups.length;
	}

	int group(int place) {
		return groups[place];
	}

	int platform(int place) {
		return platforms[place];
	}

	/** Agencies that share the account there; empty for one of its own. */
	List<Integer> sharing(int place) {
		return sharing.get(place);
	}

	/** Median delay of the study there, in seconds; not a number where it has none. */
	double median(int place) {
		return medians[place];
	}

	/** The place of a group on a platform. @throws NullPointerException when there is none */
	int of(int group, int platform) {
		return places.get(new GroupCell(group, platform, List.of()));
	}

	/** How it is answered after, place by place: counts follow the cube, paired replies the replies in proportion. */
	Counts after(PostAuthors.Sums sums) {
		long[] posts = new long[groups.length];
		long[] replies = new long[groups.length];
		long[] paired = new long[groups.length];
		for (int author = 0; author < placeOf.length; author++) {
			posts[placeOf[author]] += sums.posts()[author];
			replies[placeOf[author]] += sums.replies()[author];
		}
		for (int place = 0; place < posts.length; place++) {
			long known = before.replies()[place];
			posts[place] = Math.max(0, before.posts()[place] + (counted[place] ? posts[place] - basePosts[place] : 0));
			replies[place] = Math.min(posts[place], Math.max(0, known + (counted[place] ? replies[place] - baseReplies[place] : 0)));
			paired[place] = !counted[place] ? before.paired()[place] : known == 0 ? 0
					: Math.min(replies[place], Math.round((double) before.paired()[place] * replies[place] / known));
		}
		return new Counts(posts, replies, paired);
	}

	/** The counts by place. */
	record Counts(long[] posts, long[] replies, long[] paired) {
	}
}
