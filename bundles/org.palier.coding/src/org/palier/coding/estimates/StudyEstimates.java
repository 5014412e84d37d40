// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.FrameFilter;
import org.palier.coding.sets.SetException;
import org.palier.coding.trained.TrainedModels;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.StudyRuns;

/**
 * The shares of all facets of a study, each corrected by the set that tells most of it: the view of a study that knows them is
 * what indicators, reports and scenarios read.
 */
public final class StudyEstimates {

	private StudyEstimates() {
	}

	/**
	 * A study as indicators read it from a date, with the posts that are known from there and with their estimates.
	 *
	 * @param forms how addresses of accounts are read
	 * @throws IOException when the corpus cannot be read
	 */
	public static StudyView view(OpenStudy open, AddressForms forms, LookBack from, Progress progress) throws IOException {
		StudyView view = StudyView.of(open, forms, from);
		var posts = open.posts(StudyRuns.known(open.study(), from));
		return posts.isPresent() ? view.withEstimates(of(open.folder(), open.study(), view, posts.get(), forms, progress)) : view;
	}

	/**
	 * The estimates of a study.
	 *
	 * @param folder of the study, where models lie that were learned from it
	 * @param study  read in the thread that calls
	 * @param view   of it, with its posts
	 * @param posts  that count
	 * @return those that the sets of the study allow, and of the other facets why no set corrects them, and what is known of the programs' errors
	 * @throws IOException when the corpus or what a model learned from cannot be read
	 */
	public static PostEstimates of(StudyFolder folder, Study study, StudyView view, CorpusView posts, AddressForms forms, Progress progress)
			throws IOException {
		if (view.posts().isEmpty()) {
			return PostEstimates.NONE;
		}
		List<CodingSet> all = new CodingSets(study).all();
		List<CodingSet> sets = all.stream().filter(StudyEstimates::isOfAgencies).toList();
		TrainedModels models = TrainedModels.of(folder);
		var shares = new CorrectedShares(study, posts, forms, models);
		var machine = new MachineAlone(view, posts, models, all, new Writers(Attribution.of(study, posts, forms)));
		List<PostEstimates.OfFacet> facets = new ArrayList<>();
		List<PostEstimates.Alone> alone = new ArrayList<>();
		Map<Facet, PostEstimates.Checked> checked = new HashMap<>();
		for (Facet facet : Stream.concat(Stream.of(Facet.USAGE), view.theories().stream().map(TheoryView::facet)).toList()) {
			List<Bilingual> refused = new ArrayList<>();
			MachineAlone.OfFacet known = machine.of(facet);
			Optional<PostEstimates.OfFacet> best = best(sets, facet, view, shares, refused, progress);
			if (best.isPresent()) {
				facets.add(best.get().noting(refused));
			} else {
				alone.add(known.alone(refused));
			}
			known.checked().ifPresent(it -> checked.put(facet, it));
		}
		return new PostEstimates(facets, alone, checked);
	}

	private static boolean isOfAgencies(CodingSet set) {
		try {
			return set.getPurpose() != SetPurpose.TRAINING
					&& FrameFilter.parse(set.getFrame() == null ? "" : set.getFrame()).authors() == FrameFilter.Authors.AGENCIES;
		} catch (SetException malformed) {
			return false;
		}
	}

	/** By the set with most posts coded; of several as good the first. @param why takes what refused sets lack */
	private static Optional<PostEstimates.OfFacet> best(List<CodingSet> sets, Facet facet, StudyView view, CorrectedShares shares,
			List<Bilingual> why, Progress progress) throws IOException {
		List<PostEstimates.OfFacet> allowed = new ArrayList<>();
		for (CodingSet set : sets) {
			try {
				allowed.add(shares.parts(set, facet, view, progress));
			} catch (SetException refused) {
				why.add(EstimateWords.text("alone.refused", set.getName(), refused.reason()));
			}
		}
		return allowed.stream().max(Comparator.comparingLong(StudyEstimates::coded));
	}

	private static long coded(PostEstimates.OfFacet facet) {
		return facet.parts().values().stream().flatMap(it -> it.codes().values().stream()).mapToLong(it -> it.coded()).max().orElse(0);
	}
}
