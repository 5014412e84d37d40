// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

import org.palier.core.census.PostsView;
import org.palier.core.census.StudyView;
import org.palier.core.table.Column;
import org.palier.core.table.Column.Type;
import org.palier.core.table.Value;
import org.palier.core.text.Bilingual;
import org.palier.corpus.Attributed;

/**
 * How the posts of a view are divided in tables. Posts that no agency can be given are groups of their own,
 * so that the groups always sum to all posts.
 */
final class PostGroups {

	/** Posts counted together. @param agencies tells by {@link PostsView#agency} */
	record Group(Value.Item item, IntPredicate agencies) {
	}

	/** Platforms counted together. @param platforms tells by {@link PostsView#platform} */
	record Tool(Value.Item item, IntPredicate platforms) {
	}

	/**
	 * A group on a tool, never without posts.
	 *
	 * @param posts there
	 * @param by    of them, by outcome
	 */
	record Cut(Group group, Tool tool, long posts, long[] by) {

		List<Value> items() {
			return List.of(group.item(), tool.item());
		}
	}

	/** Which outcome the posts of a cell have; none that is counted when it is below 0. */
	@FunctionalInterface
	interface Outcome {
		int of(int cell);
	}

	private final StudyView view;
	private final PostsView posts;
	private final IntUnaryOperator agencyOf;

	private PostGroups(StudyView view, IntUnaryOperator agencyOf) {
		this.view = view;
		this.posts = view.posts();
		this.agencyOf = agencyOf;
	}

	/** Posts by the agency that they come to, be it as relayed. */
	static PostGroups byAgency(StudyView view) {
		return new PostGroups(view, view.posts()::agency);
	}

	/** Posts by the agency that wrote them: those that others relay are not its own. */
	static PostGroups byAuthor(StudyView view) {
		return new PostGroups(view, cell -> author(view.posts().agency(cell), view.posts().how(cell)));
	}

	static int author(int agency, Attributed how) {
		return how == Attributed.RELAYED ? PostsView.UNATTRIBUTED : agency;
	}

	/** Each jurisdiction, all agencies when there are several, those of no agency and of several, and all posts. */
	List<Group> groups() {
		List<Group> groups = new ArrayList<>();
		for (int i = 0; i < view.jurisdictions().size(); i++) {
			int jurisdiction = i;
			add(groups, Counting.item(view.jurisdictions().get(i)),
					agency -> agency >= 0 && view.agencies().get(agency).jurisdiction() == jurisdiction);
		}
		if (groups.size() > 1) {
			add(groups, word("agencies_together"), agency -> agency >= 0);
		}
		add(groups, word("unattributed"), agency -> agency == PostsView.UNATTRIBUTED);
		add(groups, word("ambiguous"), agency -> agency == PostsView.AMBIGUOUS);
		if (groups.size() > 1) {
			add(groups, new Value.Item("all", Counting.WORDS.text("all_posts")), agency -> true);
		}
		return groups;
	}

	private void add(List<Group> groups, Value.Item item, IntPredicate agencies) {
		// Of a group that only wrote, or is only relayed, some tables have something to tell.
		if (posts.any(cell -> agencies.test(posts.agency(cell)) || agencies.test(author(posts.agency(cell), posts.how(cell))))
				|| posts.relayed().stream().anyMatch(it -> agencies.test(it.agency()))) {
			groups.add(new Group(item, agencies));
		}
	}

	/** Each platform that has posts, and all of them when there are several. */
	static List<Tool> tools(StudyView view) {
		List<Tool> tools = new ArrayList<>();
		for (int i = 0; i <= view.platforms().size(); i++) {
			int platform = i == view.platforms().size() ? StudyView.NONE : i;
			if (view.posts().any(cell -> view.posts().platform(cell) == platform)) {
				tools.add(new Tool(platform(view, platform), it -> it == platform));
			}
		}
		if (tools.size() > 1) {
			tools.add(new Tool(Counting.all(), it -> true));
		}
		return tools;
	}

	static Value.Item platform(StudyView view, int platform) {
		return platform == StudyView.NONE ? word("other_platform") : Counting.item(view.platforms().get(platform));
	}

	/** Every group on every tool where it has posts, counted in one pass. @param outcomes how many there are */
	List<Cut> cuts(int outcomes, Outcome outcome) {
		var owners = new Owners(view.jurisdictions().size(), view.platforms().size(), outcomes);
		for (int cell = 0; cell < posts.cells(); cell++) {
			long here = posts.posts(cell);
			if (here > 0) {
				int agency = agencyOf.applyAsInt(cell);
				owners.add(agency, agency < 0 ? StudyView.NONE : view.agencies().get(agency).jurisdiction(), posts.platform(cell),
						outcome.of(cell), here);
			}
		}
		List<Cut> cuts = new ArrayList<>();
		List<Tool> tools = tools(view);
		for (Group group : groups()) {
			for (Tool tool : tools) {
				owners.cut(group, tool).ifPresent(cuts::add);
			}
		}
		return cuts;
	}

	/**
	 * Posts by whose they are, platform and outcome: groups and tools are made of these. Each jurisdiction is an owner, and
	 * so are no agency and one of several; the last platform stands for what the study lacks, the last outcome for all.
	 */
	private static final class Owners {

		private final long[][][] counts;
		private final int[] agencies;

		Owners(int jurisdictions, int platforms, int outcomes) {
			counts = new long[jurisdictions + 2][platforms + 1][outcomes + 1];
			agencies = new int[jurisdictions + 2];
		}

		void add(int agency, int jurisdiction, int platform, int outcome, long posts) {
			int owner = agency >= 0 ? jurisdiction : agencies.length - (agency == PostsView.UNATTRIBUTED ? 2 : 1);
			agencies[owner] = agency;
			long[] by = counts[owner][platform == StudyView.NONE ? counts[owner].length - 1 : platform];
			by[by.length - 1] += posts;
			if (outcome >= 0) {
				by[outcome] += posts;
			}
		}

		Optional<Cut> cut(Group group, Tool tool) {
			long[] sum = new long[counts[0][0].length];
			for (int owner = 0; owner < counts.length; owner++) {
				for (int platform = 0; platform < counts[owner].length; platform++) {
					long[] by = counts[owner][platform];
					if (by[by.length - 1] > 0 && group.agencies().test(agencies[owner])
							&& tool.platforms().test(platform == counts[owner].length - 1 ? StudyView.NONE : platform)) {
						for (int outcome = 0; outcome < sum.length; outcome++) {
							sum[outcome] += by[outcome];
						}
					}
				}
			}
			long all = sum[sum.length - 1];
			return all == 0 ? Optional.empty() : Optional.of(new Cut(group, tool, all, Arrays.copyOf(sum, sum.length - 1)));
		}
	}

	static Value.Item word(String id) {
		return new Value.Item(id, Counting.WORDS.text(id));
	}

	/** A count with its share of a whole and the interval of that. */
	static List<Value> counted(long part, long whole, Bilingual otherwise) {
		List<Value> cells = new ArrayList<>(List.of(new Value.Count(part), Counting.share(part, whole, otherwise)));
		cells.addAll(Counting.interval(part, whole, otherwise));
		return cells;
	}

	/** A count that is in no share. */
	static List<Value> apart(long part, Bilingual why) {
		return counted(part, 0, why);
	}

	/** Columns of {@link #counted}. */
	static List<Column> countedColumns(String count) {
		return List.of(Counting.column(count, Type.COUNT), Counting.column("share", Type.SHARE),
				Counting.column("low", Type.SHARE), Counting.column("high", Type.SHARE));
	}

	/** Columns of items. */
	static List<Column> items(String... ids) {
		return Arrays.stream(ids).map(it -> Counting.column(it, Type.ITEM)).toList();
	}

	/** One list of several. */
	@SafeVarargs
	static <T> List<T> joined(List<? extends T>... parts) {
		List<T> whole = new ArrayList<>();
		for (List<? extends T> part : parts) {
			whole.addAll(part);
		}
		return whole;
	}
}
