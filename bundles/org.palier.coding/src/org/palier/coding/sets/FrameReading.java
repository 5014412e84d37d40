// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.codebook.classify.Placements;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.SampledPost;
import org.palier.ground.text.TextLanguage;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.statistics.random.CounterSource;

/** Looks at each post of a corpus once. It keeps what a draw asks for of the posts that plans of one frame want. For one thread. */
final class FrameReading {

	private final FrameFilter frame;
	private final List<StratumField> by;
	private final List<Facet> told;
	private final StudyView view;
	private final TargetOrder order;
	private final TextLanguage language = new TextLanguage();
	private final Map<Facet, Placements> placements;
	private final boolean words;
	private final FramePosts kept;

	/** @param by fields of strata @param told facets of which predicted codes are kept */
	FrameReading(FrameFilter frame, List<StratumField> by, List<Facet> told, StudyView view, TargetOrder order) {
		this.frame = frame;
		this.by = List.copyOf(by);
		this.told = List.copyOf(told);
		this.view = view;
		this.order = order;
		this.placements = facets().stream().filter(it -> !it.isUsage())
				.collect(Collectors.toMap(it -> it, it -> new Placements(view, theory(view, it))));
		this.words = by.contains(StratumField.PostProperty.LANGUAGE) || !frame.languages().isEmpty();
		this.kept = new FramePosts(told.size());
	}

	private static TheoryView theory(StudyView view, Facet facet) {
		return view.theory(facet).orElseThrow();
	}

	/** Facets whose predicted codes posts must bring along. */
	Set<Facet> facets() {
		var facets = new HashSet<>(told);
		facets.add(Facet.USAGE);
		by.forEach(it -> {
			if (it instanceof StratumField.Predicted code) {
				facets.add(code.facet());
			}
		});
		return facets;
	}

	/** Whether posts must bring along their texts. */
	boolean wantsWords() {
		return words;
	}

	/** The posts that can be drawn, of those that were read. */
	FramePosts posts() {
		return kept;
	}

	/** The predicted codes of the posts in one of the facets. */
	FramePosts.Codes codes(Facet facet) {
		return kept.codes(told.indexOf(facet));
	}

	/** Looks at a post, in the order of arrival. */
	void read(SampledPost post) {
		String spoken = "";
		if (!frame.wants(post)) {
			return;
		}
		if (words) {
			spoken = language.of(Post.ofWords("", post.text(), post.language(), post.platform()));
			if (!frame.languages().isEmpty() && !frame.languages().contains(spoken)) {
				return;
			}
		}
		kept.add(post.key(), CounterSource.part(post.platform() + '\u001f' + post.identity()), post.agency(), stratum(post, spoken),
				told.stream().map(it -> code(post, it)).toList(), order.rank(post), post.platform(), day(post, 4));
	}

	private String stratum(SampledPost post, String spoken) {
		return by.stream().map(it -> value(it, post, spoken)).map(it -> it.isEmpty() ? StratumField.UNKNOWN : it)
				.collect(Collectors.joining("|"));
	}

	private String value(StratumField field, SampledPost post, String spoken) {
		StudyView.AgencyView agency = post.agency() < 0 ? null : view.agencies().get(post.agency());
		return switch (field) {
		case StratumField.Predicted code -> code(post, code.facet());
		case StratumField.PostProperty.JURISDICTION -> agency == null ? "" : view.jurisdictions().get(agency.jurisdiction()).id();
		case StratumField.PostProperty.CATEGORY -> agency == null || agency.category() < 0 ? "" : view.categories().get(agency.category()).id();
		case StratumField.PostProperty.AGENCY -> agency == null ? "" : agency.id();
		case StratumField.PostProperty.PLATFORM -> post.platform();
		case StratumField.PostProperty.LANGUAGE -> spoken;
		case StratumField.PostProperty.MONTH -> day(post, 7);
		case StratumField.PostProperty.YEAR -> day(post, 4);
		case StratumField.PostProperty.KIND -> FrameFilter.kind(post);
		};
	}

	/** The beginning of a day as ISO 8601 writes it. */
	private static String day(SampledPost post, int length) {
		LocalDate day = post.day();
		return day == null ? "" : day.toString().substring(0, length);
	}

	private String code(SampledPost post, Facet facet) {
		CodeSet own = post.predicted().getOrDefault(facet, CodeSet.NONE);
		Placements placed = placements.get(facet);
		return !own.isEmpty() || placed == null ? own.text()
				: post.predicted().getOrDefault(Facet.USAGE, CodeSet.NONE).only().flatMap(it -> placed.of(it, post.platform()))
						.map(TheoryView.CategoryView::id).orElse("");
	}
}
