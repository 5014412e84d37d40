// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.CodedBy;
import org.palier.corpus.Facet;
import org.palier.corpus.PostFilter;
import org.palier.corpus.PostFilter.Contact;
import org.palier.corpus.PostPlace;
import org.palier.corpus.PostSaying;
import org.palier.explore.PivotField.Subject;
import org.palier.ground.table.Counted;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/** Lists the posts that numbers count. One thread uses it. */
final class PostListing implements Listing {

	private final PivotFields fields;
	private final StudyView view;
	private final BodiesOf bodies;
	private final List<Set<Integer>> byBody;
	/** The writers of posts, by the groups of bodies that are asked for. */
	private final Map<List<Some>, Set<Integer>> writers = new HashMap<>();
	/** Where theories place usages. */
	private final Map<Facet, PostPlace> places = new HashMap<>();

	PostListing(PivotFields fields) {
		this.fields = fields;
		this.view = fields.view();
		this.bodies = new BodiesOf(fields);
		this.byBody = writers(view);
	}

	@Override
	public @Nullable Counted of(List<Some> some) {
		if (view.isSupposed()) {
			return null;
		}
		List<Some> ofBodies = some.stream().filter(it -> it.field().subject() == Subject.BODY).toList();
		PostFilter filter = PostFilter.ALL.withAgencies(writers.computeIfAbsent(ofBodies, this::writers));
		for (Some each : some) {
			PostFilter narrowed = each.isAll() ? filter : narrowed(filter, each);
			if (narrowed == null) {
				return null;
			}
			filter = narrowed;
		}
		return new Counted.Posts(filter);
	}

	private @Nullable PostFilter narrowed(PostFilter filter, Some some) {
		return switch (some.field().subject()) {
		case BODY -> filter;
		case PAGE -> filter.withPlatforms(platforms(some));
		case CODE -> coded(filter, some);
		case POST -> {
			Optional<OwnPostGroups> own = fields.ofPosts(some.field());
			yield own.isPresent() ? saying(filter, own.get().saying(some.ids())) : ofPosts(filter, some);
		}
		};
	}

	/**
	 * Ids of platforms; those that the study lacks by what posts say. An id that no post has where there are none, because none stands for
	 * any.
	 */
	private Set<String> platforms(Some some) {
		Set<String> ids = new HashSet<>(some.ids());
		if (ids.remove(PivotFields.OTHER_PLATFORM)) {
			PostsView posts = view.posts();
			IntStream.range(0, posts.cells()).filter(it -> posts.platform(it) == StudyView.NONE).mapToObj(posts::platformId).forEach(ids::add);
		}
		return ids.isEmpty() ? Set.of("") : ids;
	}

	private @Nullable PostFilter coded(PostFilter filter, Some some) {
		Facet facet = Objects.requireNonNull(some.field().facet());
		Optional<TheoryView> theory = view.theory(facet);
		if (theory.isPresent()) {
			return filter.in(places.computeIfAbsent(facet, it -> theory.get().place(view)).in(Set.copyOf(some.ids())));
		}
		if (some.positions().size() > 1) {
			// All usages together are those of whom anybody said one.
			return some.positions().size() == view.usages().size() + 1 ? filter.withCodedBy(CodedBy.HUMAN, CodedBy.MACHINE) : null;
		}
		String id = some.ids().getFirst();
		return switch (id) {
		case PivotFields.ABSTAINED -> filter.withCodedBy(CodedBy.ABSTAINED);
		case PivotFields.NOT_READ -> filter.withCodedBy(CodedBy.NOBODY);
		case PivotFields.OPEN -> filter.withCodedBy(CodedBy.OPEN);
		case PivotFields.UNKNOWN_USAGE -> filter.withUsages(unknownUsages());
		default -> filter.withUsages(Set.of(id));
		};
	}

	private Set<String> unknownUsages() {
		PostsView posts = view.posts();
		return IntStream.range(0, posts.cells()).filter(it -> posts.usage(it) == StudyView.NONE && !posts.usageId(it).isEmpty())
				.mapToObj(posts::usageId)
				.collect(Collectors.toSet());
	}

	private static PostFilter saying(PostFilter filter, PostSaying more) {
		return filter.withOwn(Stream.concat(filter.own().stream(), Stream.of(more)).toList());
	}

	/** No filter asks for posts that answer nobody. */
	private static @Nullable PostFilter ofPosts(PostFilter filter, Some some) {
		String id = some.field().id();
		String first = some.ids().isEmpty() ? "" : some.ids().getFirst();
		if (id.equals(PivotFields.REPLY) || id.equals(PivotFields.RELAY)) {
			boolean yes = some.positions().size() == 1 && first.equals(PivotFields.YES) && filter.contact() == Contact.ANY;
			return yes ? filter.withContact(id.equals(PivotFields.REPLY) ? Contact.REPLY : Contact.RELAY) : null;
		}
		if (some.positions().size() == 1) {
			String period = first.equals(PivotFields.UNDATED) ? PostFilter.UNDATED : first;
			// A month within its year, or a year beside the same.
			return filter.period().isEmpty() || filter.period().equals(PostFilter.DATED) || period.startsWith(filter.period())
					? filter.withPeriod(period)
					: filter.period().startsWith(period) ? filter : null;
		}
		return filter.period().isEmpty() ? filter.withPeriod(PostFilter.DATED) : filter.period().equals(PostFilter.UNDATED) ? null : filter;
	}

	private Set<Integer> writers(List<Some> some) {
		Set<Integer> found = new HashSet<>();
		bodies.in(some).forEach(it -> found.addAll(byBody.get(it)));
		return found.isEmpty() ? Set.of(AccountAgency.NOBODY) : Set.copyOf(found);
	}

	/** The writers of each body's posts, by their number in filters; shared accounts have a number of their own. */
	private static List<Set<Integer>> writers(StudyView view) {
		List<Set<Integer>> writers = new ArrayList<>(Collections.nCopies(view.agencies().size(), Set.of()));
		PostsView posts = view.posts();
		for (int cell = 0; cell < posts.cells(); cell++) {
			if (posts.isOwn(cell) && posts.posts(cell) > 0 && !writers.get(posts.agency(cell)).contains(posts.writer(cell))) {
				Set<Integer> more = new HashSet<>(writers.get(posts.agency(cell)));
				more.add(posts.writer(cell));
				writers.set(posts.agency(cell), more);
			}
		}
		return writers;
	}
}
