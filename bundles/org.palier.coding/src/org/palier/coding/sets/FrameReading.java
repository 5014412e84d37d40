// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.codebook.classify.Placements;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.SampledPost;
import org.palier.ground.Progress;
import org.palier.ground.text.TextLanguage;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.statistics.random.CounterSource;
import org.palier.study.attribution.Attribution;

/** Goes once through the posts of a corpus and keeps of those that a plan wants what a draw asks for. For one thread. */
final class FrameReading {

	private final SamplingPlan plan;
	private final StudyView view;
	private final TargetOrder order;
	private final TextLanguage language = new TextLanguage();
	private final Map<Facet, Placements> placements;
	private final boolean words;
	private final FramePosts kept = new FramePosts();

	FrameReading(SamplingPlan plan, StudyView view, TargetOrder order) {
		this.plan = plan;
		this.view = view;
		this.order = order;
		this.placements = facets(plan).stream().filter(it -> !it.isUsage()).collect(Collectors.toMap(it -> it, it -> new Placements(view, theory(view, it))));
		this.words = plan.by().contains(StratumField.Known.LANGUAGE) || !plan.frame().languages().isEmpty();
	}

	private static TheoryView theory(StudyView view, Facet facet) {
		return view.theories().stream().filter(it -> it.facet().equals(facet)).findFirst().orElseThrow();
	}

	private static Set<Facet> facets(SamplingPlan plan) {
		var facets = new HashSet<>(List.of(Facet.USAGE, plan.variance().facet()));
		plan.by().forEach(it -> {
			if (it instanceof StratumField.Predicted code) {
				facets.add(code.facet());
			}
		});
		return facets;
	}

	/** The posts that can be drawn. @param attribution by which they come to the agencies of the view */
	FramePosts of(CorpusView posts, Attribution attribution, Progress progress) throws CorpusException {
		posts.sample(facets(plan), words, attribution.linesOfHolders(), post -> {
			progress.checkCancelled();
			read(post);
		});
		return kept;
	}

	private void read(SampledPost post) {
		String spoken = "";
		if (!plan.frame().wants(post)) {
			return;
		}
		if (words) {
			spoken = language.of(Post.ofWords("", post.text(), post.language(), post.platform()));
			if (!plan.frame().languages().isEmpty() && !plan.frame().languages().contains(spoken)) {
				return;
			}
		}
		kept.add(post.key(), CounterSource.part(post.platform() + '\u001f' + post.identity()), post.agency(), stratum(post, spoken),
				code(post, plan.variance().facet()), order.rank(post), post.platform(), day(post, 4));
	}

	private String stratum(SampledPost post, String spoken) {
		return plan.by().stream().map(it -> value(it, post, spoken)).map(it -> it.isEmpty() ? StratumField.UNKNOWN : it).collect(Collectors.joining("|"));
	}

	private String value(StratumField field, SampledPost post, String spoken) {
		StudyView.AgencyView agency = post.agency() < 0 ? null : view.agencies().get(post.agency());
		return switch (field) {
		case StratumField.Predicted code -> code(post, code.facet());
		case StratumField.Known.JURISDICTION -> agency == null ? "" : view.jurisdictions().get(agency.jurisdiction()).id();
		case StratumField.Known.CATEGORY -> agency == null || agency.category() < 0 ? "" : view.categories().get(agency.category()).id();
		case StratumField.Known.AGENCY -> agency == null ? "" : agency.id();
		case StratumField.Known.PLATFORM -> post.platform();
		case StratumField.Known.LANGUAGE -> spoken;
		case StratumField.Known.MONTH -> day(post, 7);
		case StratumField.Known.YEAR -> day(post, 4);
		case StratumField.Known.KIND -> FrameFilter.kind(post);
		};
	}

	/** The beginning of a day as ISO 8601 writes it. */
	private static String day(SampledPost post, int length) {
		LocalDate day = post.day();
		return day == null ? "" : day.toString().substring(0, length);
	}

	private String code(SampledPost post, Facet facet) {
		String own = post.predicted().getOrDefault(facet, "");
		Placements placed = placements.get(facet);
		return !own.isEmpty() || placed == null ? own
				: placed.of(post.predicted().getOrDefault(Facet.USAGE, ""), post.platform()).map(TheoryView.CategoryView::id).orElse("");
	}
}
