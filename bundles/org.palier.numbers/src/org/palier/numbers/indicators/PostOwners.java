// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.palier.corpus.AccountAgency;
import org.palier.corpus.Attributed;
import org.palier.corpus.PostFilter;
import org.palier.ground.table.Value;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;

/**
 * The owners of posts in views that share their cells. Each jurisdiction owns the posts of its agencies. Others who
 * relay agencies, no agency, and one of several agencies are owners too, so that the groups of owners always sum to all
 * posts. The last platform is for the platforms that the study lacks. Immutable and thread-safe.
 */
final class PostOwners {

	/** Posts counted together. @param place among all groups @param owners which it has */
	record Group(int place, Value.Item item, boolean[] owners) {
	}

	/** Platforms counted together. @param place among all tools @param platforms which it has */
	record Tool(int place, Value.Item item, boolean[] platforms) {
	}

	/** The groups and tools that have posts in a view. */
	record Present(List<Group> groups, List<Tool> tools) {
	}

	private final StudyView like;
	private final PostsView told;
	/** The filters of the posts of each group; {@link #onTools} has those of the posts on each tool. */
	private final List<PostSet> ofGroups;
	private final List<PostSet> onTools;
	/** After the jurisdictions: others who relay agencies, no agency, one of several; then how many owners there are. */
	private final int relaying;
	private final int nobody;
	private final int several;
	private final int owners;
	private final int platforms;
	private final int[] ofCell;
	/** Whether others wrote any. */
	private final boolean others;
	private final int[] platform;
	/** Each jurisdiction, and after them all agencies, others who relay them, those of no agency, those of several, all posts. */
	private final List<Group> groups;
	/** Each platform, and after them all of them. */
	private final List<Tool> tools;

	/** Worked out once for all tables of a view. @param like one of the views */
	static PostOwners of(StudyView like) {
		return of(like, like.posts());
	}

	/** Makes the owners of posts in other cells, e.g. those of a theory. */
	static PostOwners of(StudyView like, PostsView posts) {
		return like.once(PostOwners.class, posts, () -> new PostOwners(like, posts));
	}

	private PostOwners(StudyView like, PostsView posts) {
		this.like = like;
		this.told = posts;
		relaying = like.jurisdictions().size();
		nobody = relaying + 1;
		several = nobody + 1;
		owners = several + 1;
		platforms = like.platforms().size() + 1;
		ofCell = IntStream.range(0, posts.cells()).map(it -> of(posts.agency(it), posts.how(it))).toArray();
		platform = IntStream.range(0, posts.cells()).map(it -> platform(posts.platform(it))).toArray();
		others = IntStream.range(0, posts.cells()).anyMatch(it -> ofCell[it] >= relaying && posts.posts(it) > 0);
		List<Group> every = new ArrayList<>();
		for (int i = 0; i < relaying; i++) {
			add(every, IndicatorWords.item(like.jurisdictions().get(i)), i, i + 1);
		}
		add(every, PostColumns.word(PostItem.AGENCIES_TOGETHER), 0, relaying);
		add(every, PostColumns.word(PostItem.RELAYED_BY_OTHERS), relaying, nobody);
		add(every, PostColumns.word(PostItem.UNATTRIBUTED), nobody, several);
		add(every, PostColumns.word(PostItem.AMBIGUOUS), several, owners);
		add(every, new Value.Item(Value.Item.ALL, IndicatorWords.WORDS.text("all_posts")), 0, owners);
		groups = List.copyOf(every);
		tools = IntStream.rangeClosed(0, platforms).mapToObj(it -> it == platforms
				? new Tool(it, IndicatorWords.all(), some(platforms, 0, platforms))
				: new Tool(it, PostColumns.platform(like, it == platforms - 1 ? StudyView.NONE : it), some(platforms, it, it + 1))).toList();
		List<Set<Integer>> writers = writers();
		ofGroups = groups.stream().map(it -> written(it, writers)).toList();
		onTools = tools.stream().map(this::on).toList();
	}

	/** The posts that a group wrote on a tool. */
	PostSet posts(Group group, Tool tool) {
		PostFilter there = onTools.get(tool.place()).filter();
		return there == null ? PostSet.UNLISTED : ofGroups.get(group.place()).and(it -> it.withPlatforms(there.platforms()));
	}

	private PostSet written(Group group, List<Set<Integer>> writers) {
		PostSet all = PostSet.of(like);
		return group.item().isAll() ? all : all.writtenBy(IntStream.range(0, owners).filter(it -> group.owners()[it]).mapToObj(writers::get)
				.flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()));
	}

	/**
	 * Collects the authors of the posts of each owner. One pass goes through all cells, and no number becomes an object
	 * before it is wanted.
	 */
	private List<Set<Integer>> writers() {
		List<BitSet> found = Stream.generate(BitSet::new).limit(owners).toList();
		for (int cell = 0; cell < ofCell.length; cell++) {
			if (told.posts(cell) > 0) {
				found.get(ofCell[cell]).set(told.writer(cell) - AccountAgency.NOBODY);
			}
		}
		return found.stream().map(it -> it.stream().mapToObj(writer -> writer + AccountAgency.NOBODY).collect(Collectors.toSet())).toList();
	}

	private PostSet on(Tool tool) {
		PostSet all = PostSet.of(like);
		return tool.item().isAll() ? all : tool.place() == platforms - 1 ? all.elsewhere(told) : all.and(it -> it.withPlatform(tool.item().id()));
	}

	private void add(List<Group> every, Value.Item item, int from, int to) {
		every.add(new Group(every.size(), item, some(owners, from, to)));
	}

	private static boolean[] some(int all, int from, int to) {
		boolean[] some = new boolean[all];
		for (int i = from; i < to; i++) {
			some[i] = true;
		}
		return some;
	}

	/** All that a view may have, by place. */
	List<Group> groups() {
		return groups;
	}

	/** All that a view may have, by place. */
	List<Tool> tools() {
		return tools;
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
		return agency >= 0 ? like.agencies().get(agency).jurisdiction() : agency == PostsView.UNATTRIBUTED ? nobody : several;
	}

	/** The owner of posts that are attributed to an agency: posts that relay the agency are not its own. */
	int of(int agency, Attributed how) {
		return how == Attributed.RELAYED ? relaying : of(agency);
	}

	/** Whether posts of a group relay an agency by what makes them its posts. */
	boolean isRelaying(Group group) {
		return group.owners()[relaying] && !group.item().isAll();
	}

	/**
	 * Names a group on a tool as the part of the posts of agencies that estimates have. Empty where it has posts of
	 * others, or is on a platform that the study lacks.
	 */
	Optional<PostEstimates.Domain> part(Group group, Tool tool) {
		boolean all = tool.item().isAll();
		if (!all && tool.place() == platforms - 1) {
			return Optional.empty();
		}
		if (group.place() < relaying) {
			return Optional.of(all ? new PostEstimates.Domain(PostEstimates.By.JURISDICTION, group.item().id())
					: new PostEstimates.Domain(PostEstimates.By.JURISDICTION_PLATFORM, group.item().id() + "|" + tool.item().id()));
		}
		boolean agencies = group.place() == relaying || group.item().isAll() && !others;
		return !agencies ? Optional.empty()
				: Optional.of(all ? PostEstimates.Domain.ALL : new PostEstimates.Domain(PostEstimates.By.PLATFORM, tool.item().id()));
	}

	/** @param position of a platform, or {@link StudyView#NONE} */
	int platform(int position) {
		return position == StudyView.NONE ? platforms - 1 : position;
	}

	/** The owner of a cell. */
	int ofCell(int cell) {
		return ofCell[cell];
	}

	/** The platform of a cell. */
	int platformOf(int cell) {
		return platform[cell];
	}

	/**
	 * Lists the groups and tools that have posts. Groups are each jurisdiction, all agencies when there are several or
	 * posts of others, others who relay them, no agency, several agencies, and all posts. Tools are each platform, and
	 * all of them when there are several.
	 *
	 * @throws IllegalArgumentException for posts in other cells
	 */
	Present present(PostsView posts) {
		if (!posts.hasCellsOf(told)) {
			throw new IllegalArgumentException("posts told apart otherwise");
		}
		boolean[] owned = new boolean[owners];
		boolean[] on = new boolean[platforms];
		// Some tables have rows for a group that only wrote, or is only relayed.
		posts.relayed().forEach(it -> owned[of(it.agency())] = true);
		for (int cell = 0; cell < platform.length; cell++) {
			if (posts.posts(cell) > 0) {
				owned[ofCell[cell]] = true;
				on[platform[cell]] = true;
			}
		}
		return new Present(groups(owned), tools(on));
	}

	private List<Group> groups(boolean[] owned) {
		List<Group> present = new ArrayList<>();
		for (int i = 0; i < relaying; i++) {
			add(present, i, owned[i]);
		}
		boolean others = owned[relaying] || owned[nobody] || owned[several];
		// The group of all agencies follows the jurisdictions and is no owner, so that later groups are one place
		// further than owners.
		add(present, relaying, present.size() > (others ? 0 : 1));
		for (int i = relaying; i < owners; i++) {
			add(present, i + 1, owned[i]);
		}
		add(present, owners + 1, present.size() > 1);
		return present;
	}

	private void add(List<Group> present, int place, boolean there) {
		if (there) {
			present.add(groups.get(place));
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
			present.add(tools.get(platforms));
		}
		return present;
	}
}
