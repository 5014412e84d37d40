// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.Attributed;
import org.palier.corpus.CodedBy;
import org.palier.corpus.PostFilter;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * Leads from a row of a table of posts to the posts that it counts. A row that no filter brings exactly, to
 * the last post, leads nowhere: a list that almost makes a number would mislead.
 */
public final class RowPosts {

	/** Not a number that an item could have. */
	private static final int NO_SUCH = Integer.MIN_VALUE;

	private final StudyView view;

	/** @param view that the tables were computed from */
	public RowPosts(StudyView view) {
		this.view = view;
	}

	/** True when the rows of a table count posts, so that some may be listed. */
	public static boolean counts(Table table) {
		return table.unit() == Unit.POST;
	}

	/** What brings the posts of a row; empty when nothing brings exactly these. Agencies are numbered as the attribution numbers them. */
	public Optional<PostFilter> of(Table table, List<Value> row) {
		if (!counts(table)) {
			return Optional.empty();
		}
		TheoryView theory = theory(table, row);
		var narrowing = new Narrowing(theory);
		String grouping = "";
		for (int i = 0; i < row.size(); i++) {
			if (row.get(i) instanceof Value.Item item) {
				switch (table.columns().get(i).id()) {
				case "grouping" -> grouping = item.id();
				case "group" -> narrowing.group(grouping, item.id());
				case "jurisdiction" -> narrowing.group("jurisdiction", item.id());
				case "platform" -> narrowing.group("platform", item.id());
				case "usage" -> narrowing.usage(item.id());
				case "category", "level" -> narrowing.place(item.id());
				default -> {
					// a week, say, that the numbers tell of
				}
				}
			}
		}
		return narrowing.possible && narrowing.posts.count(narrowing.cells) == counted(table, row) ? Optional.of(narrowing.filter)
				: Optional.empty();
	}

	/**
	 * What brings the posts of tokens of a pyramid of posts, all of them together; empty when nothing brings exactly these.
	 *
	 * @param profile of the posts that agencies of the view wrote
	 * @param tokens  some of it, each once
	 * @param counted how many posts they are, as the picture tells
	 */
	public Optional<PostFilter> of(PyramidProfile profile, Collection<PyramidProfile.Token> tokens, long counted) {
		Set<Integer> usages = tokens.stream().map(PyramidProfile.Token::usage).collect(Collectors.toSet());
		if (tokens.isEmpty() || usages.contains(StudyView.NONE)) {
			// posts that bear a level and no usage of the codebook
			return Optional.empty();
		}
		Set<Integer> platforms = tokens.stream().map(PyramidProfile.Token::platform).collect(Collectors.toSet());
		var narrowing = new Narrowing(profile.theory());
		narrowing.usages(usages);
		if (platforms.size() == 1 && !platforms.contains(StudyView.NONE)) {
			narrowing.platform(view.platforms().get(platforms.iterator().next()).id());
		}
		narrowing.agencies(it -> true);
		return narrowing.possible && narrowing.posts.count(narrowing.cells) == counted ? Optional.of(narrowing.filter) : Optional.empty();
	}

	/** The theory that a row speaks of; null when it speaks of none. */
	private @Nullable TheoryView theory(Table table, List<Value> row) {
		int column = table.columns().stream().map(Column::id).toList().indexOf("theory");
		return column < 0 || !(row.get(column) instanceof Value.Item item) ? null
				: view.theories().stream().filter(it -> it.id().equals(item.id())).findFirst().orElse(null);
	}

	private static long counted(Table table, List<Value> row) {
		long dated = number(table, row, "dated");
		if (dated >= 0) {
			return dated + number(table, row, "undated_posts");
		}
		return Math.max(number(table, row, "written"), number(table, row, "posts"));
	}

	private static long number(Table table, List<Value> row, String column) {
		List<String> ids = table.columns().stream().map(Column::id).toList();
		return ids.contains(column) && row.get(ids.indexOf(column)) instanceof Value.Count count ? count.number() : -1;
	}

	/** What the items of a row say, one after the other, as a filter and as the cells that it wants. */
	private final class Narrowing {

		/** Null for a row that speaks of no theory. */
		private final @Nullable PlacedPosts placed;
		private final PostsView posts;
		private PostFilter filter = PostFilter.ALL;
		private IntPredicate cells = cell -> true;
		private boolean possible = true;

		Narrowing(@Nullable TheoryView theory) {
			PlacedPosts spokenOf = theory == null ? null : view.posts().placed(theory);
			placed = spokenOf;
			posts = spokenOf == null ? view.posts() : spokenOf.posts();
		}

		void group(String grouping, String id) {
			if (id.equals(Value.Item.ALL)) {
				return;
			}
			switch (grouping) {
			case "jurisdiction" -> jurisdiction(id);
			case "category" -> category(id);
			case "agency" -> cells(cell -> posts.agency(cell) >= 0 && PostColumns.agency(view, posts.agency(cell), posts.sharing(cell)).id().equals(id));
			case "platform" -> platform(id);
			case "year", "month" -> period(id);
			default -> possible = false;
			}
		}

		private void jurisdiction(String id) {
			switch (id) {
			case PostItem.RELAYED_BY_OTHERS -> {
				filter = filter.withAgency(AccountAgency.RELAYED);
				cells = cells.and(cell -> posts.how(cell) == Attributed.RELAYED);
			}
			case PostItem.UNATTRIBUTED -> agency(PostsView.UNATTRIBUTED);
			case PostItem.AMBIGUOUS -> agency(PostsView.AMBIGUOUS);
			case PostItem.AGENCIES_TOGETHER -> agencies(it -> true);
			default -> {
				int place = position(view.jurisdictions().stream().map(StudyView.Named::id).toList(), id);
				agencies(it -> view.agencies().get(it).jurisdiction() == place);
			}
			}
		}

		private void category(String id) {
			int place = id.equals(PostItem.UNCATEGORIZED) ? StudyView.NONE
					: position(view.categories().stream().map(StudyView.Named::id).toList(), id);
			agencies(it -> view.agencies().get(it).category() == place);
		}

		private void agency(int number) {
			filter = filter.withAgency(number);
			cells = cells.and(cell -> posts.agency(cell) == number && posts.how(cell) != Attributed.RELAYED);
		}

		private void agencies(IntPredicate wanted) {
			cells(cell -> posts.agency(cell) >= 0 && wanted.test(posts.agency(cell)));
		}

		/** Only agencies that have posts: a filter with all of a large census would be long for nothing. */
		private void cells(IntPredicate wanted) {
			var found = IntStream.range(0, posts.cells()).filter(posts::isOwn).filter(wanted).map(posts::number).boxed().collect(Collectors.toUnmodifiableSet());
			possible &= !found.isEmpty();
			filter = filter.withAgencies(found);
			cells = cells.and(cell -> posts.isOwn(cell) && found.contains(posts.number(cell)));
		}

		private void platform(String id) {
			int place = position(view.platforms().stream().map(StudyView.PlatformView::id).toList(), id);
			filter = filter.withPlatform(id);
			cells = cells.and(cell -> posts.platform(cell) == place);
		}

		private void period(String id) {
			possible &= !id.equals(PostItem.UNDATED);
			filter = filter.withMonth(id);
			cells = cells.and(cell -> posts.month(cell).startsWith(id));
		}

		void usage(String id) {
			switch (id) {
			case PostItem.ABSTAINED -> codedBy(CodedBy.ABSTAINED);
			case PostItem.NOT_LOOKED_AT -> codedBy(CodedBy.NOBODY);
			case PostItem.OPEN -> codedBy(CodedBy.OPEN);
			default -> {
				int place = position(view.usages().stream().map(StudyView.Named::id).toList(), id);
				filter = filter.withUsages(Set.of(id));
				cells = cells.and(cell -> posts.usage(cell) == place);
			}
			}
		}

		/** @param wanted positions in the view */
		private void usages(Set<Integer> wanted) {
			filter = filter.withUsages(wanted.stream().map(it -> view.usages().get(it).id()).collect(Collectors.toUnmodifiableSet()));
			cells = cells.and(cell -> wanted.contains(posts.usage(cell)));
		}

		private void codedBy(CodedBy who) {
			filter = filter.withCodedBy(who);
			cells = cells.and(cell -> posts.codedBy(cell) == who);
		}

		/** The usages that a theory places there, when it does so on every platform of these posts. */
		void place(String id) {
			PlacedPosts spokenOf = placed;
			if (spokenOf == null) {
				possible = false;
				return;
			}
			int place = id.equals(PostItem.UNPLACED) ? TheoryView.UNPLACED
					: position(spokenOf.theory().categories().stream().map(TheoryView.CategoryView::id).toList(), id);
			IntPredicate before = cells;
			var usages = IntStream.range(0, posts.cells())
					.filter(cell -> before.test(cell) && posts.usage(cell) != StudyView.NONE && spokenOf.category(cell) == place)
					.map(posts::usage).boxed().collect(Collectors.toUnmodifiableSet());
			possible &= !usages.isEmpty();
			usages(usages);
		}

		private static int position(List<String> ids, String id) {
			int place = ids.indexOf(id);
			return place < 0 ? NO_SUCH : place;
		}
	}
}
