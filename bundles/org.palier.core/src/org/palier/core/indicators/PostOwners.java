// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.palier.core.census.PostsView;
import org.palier.core.census.StudyView;
import org.palier.core.table.Value;
import org.palier.corpus.Attributed;

/**
 * Whose the posts of views are that share their cells: each jurisdiction is an owner, and so are no agency and one of
 * several agencies, so that the groups of owners always sum to all posts. The last platform stands for what the study
 * lacks. Immutable and thread-safe.
 */
final class PostOwners {

	/** Posts counted together. @param owners which it has */
	record Group(Value.Item item, boolean[] owners) {
	}

	/** Platforms counted together. @param platforms which it has */
	record Tool(Value.Item item, boolean[] platforms) {
	}

	/** What has posts in a view. */
	record Present(List<Group> groups, List<Tool> tools) {
	}

	private final StudyView like;
	private final int owners;
	private final int platforms;
	private final int[] byAgency;
	private final int[] byAuthor;
	private final int[] platform;
	private final List<Group> jurisdictions;
	private final Group together;
	private final Group unattributed;
	private final Group ambiguous;
	private final Group all;
	private final List<Tool> tools;

	/** @param like one of the views */
	PostOwners(StudyView like) {
		this.like = like;
		owners = like.jurisdictions().size() + 2;
		platforms = like.platforms().size() + 1;
		PostsView posts = like.posts();
		byAgency = IntStream.range(0, posts.cells()).map(it -> of(posts.agency(it))).toArray();
		byAuthor = IntStream.range(0, posts.cells()).map(it -> of(author(posts.agency(it), posts.how(it)))).toArray();
		platform = IntStream.range(0, posts.cells()).map(it -> platform(posts.platform(it))).toArray();
		jurisdictions = IntStream.range(0, owners - 2).mapToObj(it -> group(Counting.item(like.jurisdictions().get(it)), it, it + 1)).toList();
		together = group(PostRows.word("agencies_together"), 0, owners - 2);
		unattributed = group(PostRows.word("unattributed"), owners - 2, owners - 1);
		ambiguous = group(PostRows.word("ambiguous"), owners - 1, owners);
		all = group(new Value.Item("all", Counting.WORDS.text("all_posts")), 0, owners);
		tools = IntStream.range(0, platforms).mapToObj(it -> new Tool(
				PostRows.platform(like, it == platforms - 1 ? StudyView.NONE : it), some(platforms, it, it + 1))).toList();
	}

	private Group group(Value.Item item, int from, int to) {
		return new Group(item, some(owners, from, to));
	}

	private static boolean[] some(int all, int from, int to) {
		boolean[] some = new boolean[all];
		for (int i = from; i < to; i++) {
			some[i] = true;
		}
		return some;
	}

	/** Whose posts are that come to an agency: those that others relay are not its own. */
	static int author(int agency, Attributed how) {
		return how == Attributed.RELAYED ? PostsView.UNATTRIBUTED : agency;
	}

	/** How many owners there are. */
	int owners() {
		return owners;
	}

	/** How many platforms there are. */
	int platforms() {
		return platforms;
	}

	/** The owner of an agency. @param agency position, or what stands for none */
	int of(int agency) {
		return agency >= 0 ? like.agencies().get(agency).jurisdiction() : owners - (agency == PostsView.UNATTRIBUTED ? 2 : 1);
	}

	/** @param position of a platform, or {@link StudyView#NONE} */
	int platform(int position) {
		return position == StudyView.NONE ? platforms - 1 : position;
	}

	/** The owner of a cell, by the agency that its posts come to. */
	int ofAgency(int cell) {
		return byAgency[cell];
	}

	/** The owner of a cell, by the agency that wrote its posts. */
	int ofAuthor(int cell) {
		return byAuthor[cell];
	}

	/** The platform of a cell. */
	int platformOf(int cell) {
		return platform[cell];
	}

	/**
	 * Each jurisdiction, all agencies when there are several, those of no agency and of several, and all posts; each
	 * platform that has posts, and all of them when there are several.
	 *
	 * @throws IllegalArgumentException for a view with other cells
	 */
	Present present(StudyView view) {
		PostsView posts = view.posts();
		if (!posts.hasCellsOf(like.posts())) {
			throw new IllegalArgumentException("posts told apart otherwise");
		}
		boolean[] owned = new boolean[owners];
		boolean[] on = new boolean[platforms];
		// Of a group that only wrote, or is only relayed, some tables have something to tell.
		posts.relayed().forEach(it -> owned[of(it.agency())] = true);
		for (int cell = 0; cell < platform.length; cell++) {
			if (posts.posts(cell) > 0) {
				owned[byAgency[cell]] = true;
				owned[byAuthor[cell]] = true;
				on[platform[cell]] = true;
			}
		}
		return new Present(groups(owned), tools(on));
	}

	private List<Group> groups(boolean[] owned) {
		List<Group> groups = new ArrayList<>();
		for (int i = 0; i < jurisdictions.size(); i++) {
			add(groups, jurisdictions.get(i), owned[i]);
		}
		add(groups, together, groups.size() > 1);
		add(groups, unattributed, owned[owners - 2]);
		add(groups, ambiguous, owned[owners - 1]);
		add(groups, all, groups.size() > 1);
		return groups;
	}

	private static void add(List<Group> groups, Group group, boolean present) {
		if (present) {
			groups.add(group);
		}
	}

	private List<Tool> tools(boolean[] on) {
		List<Tool> present = new ArrayList<>();
		for (int i = 0; i < on.length; i++) {
			if (on[i]) {
				present.add(tools.get(i));
			}
		}
		if (present.size() > 1) {
			present.add(new Tool(Counting.all(), some(platforms, 0, platforms)));
		}
		return present;
	}
}
