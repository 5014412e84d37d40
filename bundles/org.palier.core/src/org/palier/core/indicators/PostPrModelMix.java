// SPDX-License-Identifier: EPL-2.0
package org.palier.core.indicators;

import static org.palier.core.indicators.PostGroups.joined;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.palier.core.census.PostDetail;
import org.palier.core.census.StudyView;
import org.palier.core.census.TheoryView;
import org.palier.core.table.Table;
import org.palier.core.table.Unit;
import org.palier.core.table.Value;
import org.palier.core.text.Bilingual;

/**
 * Posts by the model of public relations that they practise, by jurisdiction and tool (Grunig's four models,
 * after Yates and Arbour 2013, § 7-8): for every theory of the study whose categories have no order.
 */
public final class PostPrModelMix implements Indicator {

	@Override
	public String id() {
		return "post_pr_model_mix";
	}

	@Override
	public Bilingual title() {
		return Counting.WORDS.text("post_pr_model_mix.title");
	}

	@Override
	public Set<Part> reads() {
		return Set.of(Part.POSTS);
	}

	@Override
	public PostDetail detail() {
		return PostDetail.KINDS;
	}

	@Override
	public Table compute(StudyView view) {
		List<List<Value>> rows = new ArrayList<>();
		List<Bilingual> notes = new ArrayList<>(List.of(PostCoverage.of(view.posts()).note()));
		for (TheoryView theory : view.theories()) {
			// Whom a post aims at is no model of public relations.
			if (!theory.ordered() && !theory.id().equals(TwoStepFlow.THEORY) && !view.posts().isEmpty()) {
				for (PostGroups.Cut cut : PostGroups.byAgency(view).cuts(PostPlaces.outcomes(theory),
						cell -> PostPlaces.outcome(view.posts(), theory, cell))) {
					rows.addAll(PostPlaces.of(theory, cut.by(), 0)
							.rows(joined(List.of(new Value.Item(theory.id(), theory.name())), cut.items()), false));
				}
				PostPlaces.of(view, theory, cell -> true).notes().forEach(notes::add);
			}
		}
		return new Table(id(), title(), Counting.WORDS.text("post_pr_model_mix.definition"), Unit.POST,
				"Grunig et al. (2002), via Yates & Arbour (2013), § 7-8, fig. 1; Wilson (1927)",
				joined(PostGroups.items("theory", "jurisdiction", "platform", "category"), PostGroups.countedColumns("posts")), rows,
				notes);
	}
}
