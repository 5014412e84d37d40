// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import static org.palier.numbers.indicators.PostColumns.joined;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.palier.corpus.Facet;
import org.palier.corpus.PostPlace;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.table.Value.Estimate.Rule;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.StudyView.AgencyView;
import org.palier.numbers.view.TheoryView;

/**
 * Codes of the posts that each agency wrote: usages, and the categories of every theory of the study, as shares of all
 * its posts. A share is corrected where enough posts of the agency itself were drawn and coded by people. For other
 * agencies the column has the range of the share if programs err there as they did where they were checked.
 */
public final class PostCodesByAgency extends WordedIndicator {

	/** The subject of a row. */
	private record Of(Value.Item theory, Value.Item agency, Value.Item category) {
	}

	private static final Columns<Of> OF = Columns.<Of>of().and(IndicatorWords.column("theory", Type.ITEM), Of::theory)
			.and(IndicatorWords.column("agency", Type.ITEM), Of::agency).and(IndicatorWords.column("category", Type.ITEM), Of::category);
	private static final Columns<CountedRow<Of>> COLUMNS = Columns.<CountedRow<Of>>of().and(OF, CountedRow::of)
			.and(IndicatorWords.column("posts", Type.COUNT), it -> it.counted().count())
			.and(IndicatorWords.column("share_of_all", Type.SHARE), it -> it.counted().share())
			.and(IndicatorWords.column("corrected", Type.ESTIMATE), CountedRow::corrected);

	/** For the registry, and for lists of indicators in plain Java. */
	public PostCodesByAgency() {
		super("post_codes_by_agency", Part.POSTS, Part.ESTIMATES);
	}

	@Override
	public boolean isDrawn() {
		return false;
	}

	/**
	 * The table is shown only where the posts of an agency itself correct one of its shares. Shares that rest on
	 * programs alone, or on a model of all agencies with ranges from nothing to nearly all, are no finding.
	 */
	@Override
	public boolean isAbout(StudyView view) {
		return view.estimates().facets().stream().flatMap(it -> it.parts().entrySet().stream()).filter(it -> it.getKey().by() == By.AGENCY)
				.flatMap(it -> it.getValue().codes().values().stream()).anyMatch(it -> it.rule() == Rule.SAMPLE);
	}

	@Override
	public Table compute(StudyView view) {
		List<CountedRow<Of>> rows = new ArrayList<>();
		facets(view).forEach(it -> new OfFacet(view, it).addRows(rows));
		return new Table(id(), title(), IndicatorWords.WORDS.text("post_codes_by_agency.definition"), Unit.POST,
				"Särndal, Swensson & Wretman (1992)",
				COLUMNS.rows(rows), joined(List.of(PostCoverage.of(view.posts()).note()), EstimateColumn.notes(view, facets(view))));
	}

	private static Stream<Facet> facets(StudyView view) {
		return Stream.concat(Stream.of(Facet.USAGE), view.theories().stream().map(TheoryView::facet));
	}

	/** The rows of one facet. */
	private static final class OfFacet {

		private static final PostParts.Counted NOTHING = new PostParts.Counted(0, Map.of());

		private final StudyView view;
		private final Facet facet;
		private final Value.Item theory;
		private final List<Value.Item> codes;
		private final PostParts all;
		private final Optional<PostPlace> place;
		/** By agency, what filters call those who wrote its posts. */
		private final Map<Integer, Set<Integer>> writers = new HashMap<>();
		private final EstimateColumn estimates = new EstimateColumn(true);

		OfFacet(StudyView view, Facet facet) {
			this.view = view;
			this.facet = facet;
			Optional<TheoryView> found = view.theory(facet);
			theory = found.map(it -> new Value.Item(it.id(), it.name())).orElseGet(() -> PostColumns.word("usages"));
			codes = joined(found.map(it -> it.categories().stream().map(code -> new Value.Item(code.id(), code.plainName())).toList())
					.orElseGet(() -> view.usages().stream().map(IndicatorWords::item).toList()), List.of(PostColumns.word(PostItem.UNPLACED)));
			all = PostParts.of(view, facet);
			place = found.map(it -> it.place(view));
			PostsView posts = view.posts();
			for (int cell = 0; cell < posts.cells(); cell++) {
				if (posts.isOwn(cell) && posts.posts(cell) > 0) {
					writers.computeIfAbsent(posts.agency(cell), it -> new HashSet<>()).add(posts.writer(cell));
				}
			}
		}

		private PostSet writtenBy(int agency) {
			return PostSet.of(view).and(it -> it.withAgencies(PostSet.orNobody(writers.getOrDefault(agency, Set.of()))));
		}

		private PostSet of(PostSet posts, String code) {
			return place.map(it -> PostPlaces.in(posts, it, Set.of(code))).orElseGet(() -> posts.and(it -> it.withUsages(Set.of(code))));
		}

		void addRows(List<CountedRow<Of>> rows) {
			for (int agency = 0; agency < view.agencies().size(); agency++) {
				AgencyView writer = view.agencies().get(agency);
				var part = new Domain(By.AGENCY, writer.id());
				PostParts.Counted counted = all.parts().getOrDefault(part, NOTHING);
				EstimateColumn.OfPart corrected = estimates.of(view, facet, part, it -> counted.codes().getOrDefault(it, 0L));
				for (Value.Item code : codes) {
					boolean told = view.estimates().of(facet).flatMap(it -> it.of(part)).map(it -> it.codes().get(code.id()))
							.filter(it -> it.corrected() > 0).isPresent();
					if (counted.codes().getOrDefault(code.id(), 0L) > 0 || told) {
						rows.add(row(PostColumns.agency(view, agency, List.of()), code, writtenBy(agency), counted, corrected));
					}
				}
			}
		}

		private CountedRow<Of> row(Value.Item agency, Value.Item code, PostSet posts, PostParts.Counted counted,
				EstimateColumn.OfPart corrected) {
			// A post whose usage and whose own code say the same is counted once, and no share is over 1.
			long here = Math.min(counted.codes().getOrDefault(code.id(), 0L), counted.posts());
			return new CountedRow<>(new Of(theory, agency, code),
					IndicatorShare.of(of(posts, code.id()).count(here), posts.count(counted.posts()), "reason.no_post"), corrected.of(code.id()));
		}
	}
}
