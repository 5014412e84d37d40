// SPDX-License-Identifier: EPL-2.0
package org.palier.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.CodedBy;
import org.palier.corpus.Facet;
import org.palier.explore.Measure;
import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.CountedShares;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostDetail;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/**
 * Shares of codes in each draw of a scenario: of the posts that bodies wrote, or of the usages seen on their pages. Counts what a question
 * to the study counts, in a fraction of its time.
 *
 * @param measure   {@link Measure#POSTS} or {@link Measure#USAGES}
 * @param facet     whose codes
 * @param corrected whether shares are those that a sample corrects
 */
record DrawnShares(Measure measure, Facet facet, boolean corrected) implements Indicator {

	/** Id of the column of shares. */
	static final String SHARE = "share";
	private static final String ID = "compared_shares";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Bilingual title() {
		return measure.label();
	}

	@Override
	public Set<Part> reads() {
		return measure == Measure.POSTS ? Set.of(Part.POSTS, Part.ESTIMATES) : Set.of(Part.CENSUS);
	}

	@Override
	public PostDetail detail() {
		return PostDetail.KINDS;
	}

	@Override
	public Table compute(StudyView view) {
		Map<String, Long> counts = measure == Measure.POSTS ? posts(view) : usages(view);
		long all = counts.remove("");
		Optional<CountedShares> shares = corrected ? view.corrected(facet, Domain.ALL, it -> counts.getOrDefault(it, 0L)) : Optional.empty();
		List<List<Value>> rows = new ArrayList<>();
		counts.forEach((code, number) -> {
			Value share = corrected ? estimate(shares.map(it -> it.of(code)).orElse(null))
					: all == 0 ? none() : new Value.Share(Math.min(1, (double) number / all));
			rows.add(List.of(new Value.Item(code, Bilingual.same(code)), share));
		});
		return new Table(ID, title(), title(), measure.unit(), "", List.of(new Column("code", Bilingual.same("code"), Type.ITEM),
				new Column(SHARE, title(), corrected ? Type.ESTIMATE : Type.SHARE)), rows, List.of());
	}

	private static Value estimate(Value.@Nullable Estimate told) {
		return told == null ? none() : told;
	}

	private static Value none() {
		return new Value.Undefined(CompareWords.WORDS.text("none"));
	}

	/** By code; the empty text for all that is in shares. */
	private Map<String, Long> posts(StudyView view) {
		Map<String, Long> counts = empty(view);
		Optional<TheoryView> theory = view.theory(facet);
		PostsView posts = theory.map(it -> view.posts().placed(it).posts()).orElse(view.posts());
		@Nullable PlacedPosts placed = theory.isPresent() ? new PlacedPosts(posts, theory.get()) : null;
		List<String> codes = view.codes(facet).keySet().stream().toList();
		for (int cell = 0; cell < posts.cells(); cell++) {
			if (!posts.isOwn(cell) || placed != null && placed.isElsewhere(cell)) {
				continue;
			}
			boolean coded = posts.codedBy(cell) == CodedBy.HUMAN || posts.codedBy(cell) == CodedBy.MACHINE;
			int code = placed != null ? placed.category(cell) : coded ? posts.usage(cell) : StudyView.NONE;
			if (code >= 0) {
				counts.merge(codes.get(code), posts.posts(cell), Long::sum);
				counts.merge("", posts.isAgain(cell) ? 0 : posts.posts(cell), Long::sum);
			}
		}
		return counts;
	}

	private Map<String, Long> usages(StudyView view) {
		Map<String, Long> counts = empty(view);
		CensusTally tally = view.tally();
		Optional<TheoryView> theory = view.theory(facet);
		List<String> codes = view.codes(facet).keySet().stream().toList();
		for (int usage = 0; usage < view.usages().size(); usage++) {
			for (int platform = 0; platform < view.platforms().size(); platform++) {
				int code = theory.isPresent() ? theory.get().categoryOf(usage, platform) : usage;
				long shown = code < 0 ? 0 : tally.showing(platform, usage, tally.counted());
				if (shown > 0) {
					counts.merge(codes.get(code), shown, Long::sum);
					counts.merge("", shown, Long::sum);
				}
			}
		}
		return counts;
	}

	private Map<String, Long> empty(StudyView view) {
		Map<String, Long> counts = new LinkedHashMap<>();
		counts.put("", 0L);
		view.codes(facet).keySet().forEach(it -> counts.put(it, 0L));
		return counts;
	}
}
