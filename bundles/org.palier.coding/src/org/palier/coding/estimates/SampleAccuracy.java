// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.codebook.trained.TrainedModels;
import org.palier.codebook.trained.TrainedModels.StandIns;
import org.palier.coding.resolved.PostCodings;
import org.palier.coding.resolved.SetWords;
import org.palier.corpus.CoderKind;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.InForce.Basis;
import org.palier.model.CodingSet;

/** The accuracy of programs, as a sample that people coded shows it. */
public final class SampleAccuracy {

	private SampleAccuracy() {
	}

	/**
	 * The share of posts to which programs gave the same usage as people did, weighted by the chances of the posts. Where a
	 * program had learned from a post, models that had not seen it are compared instead.
	 *
	 * @param posts  that count
	 * @param models that were learned from the study
	 * @return empty where fewer than {@value CorrectedShares#FEWEST} posts of the random part have codes of both
	 * @throws IOException when they cannot be read
	 */
	public static Optional<Double> of(CodingSet set, CorpusView posts, TrainedModels models) throws IOException {
		Map<Long, PostCodings> coded = new LinkedHashMap<>();
		for (PostCodings post : SetWords.of(set, posts).random()) {
			Basis basis = post.resolved(Facet.USAGE).basis();
			if (basis != Basis.NOBODY && basis != Basis.OPEN && post.drawn().probability() != null) {
				coded.put(post.key(), post);
			}
		}
		Map<Long, String> predicted = new HashMap<>();
		posts.codings(List.copyOf(coded.keySet())).stream().filter(it -> it.kind() == CoderKind.MACHINE && it.facet().isUsage())
				.forEach(it -> predicted.put(it.post(), it.value().text()));
		StandIns standIns = models.standIns(posts, Facet.USAGE, coded.keySet());
		predicted.putAll(standIns.words());
		predicted.keySet().removeAll(standIns.without().keySet());
		double all = 0;
		double right = 0;
		for (PostCodings post : coded.values()) {
			String said = predicted.get(post.key());
			Double chance = post.drawn().probability();
			if (said != null && chance != null) {
				all += 1 / chance;
				right += said.equals(post.resolved(Facet.USAGE).value().text()) ? 1 / chance : 0;
			}
		}
		return predicted.size() < CorrectedShares.FEWEST ? Optional.empty() : Optional.of(right / all);
	}
}
