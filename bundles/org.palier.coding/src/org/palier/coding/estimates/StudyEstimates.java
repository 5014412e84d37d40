// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.FrameFilter;
import org.palier.coding.sets.SetException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.numbers.indicators.Indicator.Part;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.filter.StudyFilter;
import org.palier.study.history.LookBack;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;

/**
 * The shares of all facets of a study, each corrected by the set that says most about it. Indicators, reports and scenarios
 * read a view of the study that has these shares.
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
		Optional<CorpusView> posts = open.posts(StudyRuns.known(open.study(), from));
		if (posts.isEmpty()) {
			return StudyView.of(open.study(), PostCounts.NONE, from);
		}
		Attribution attribution = Attribution.of(open.study(), posts.get(), forms);
		StudyView view = StudyView.of(open.study(), PostCounts.of(open.study(), posts.get(), attribution, forms, from), from);
		return view.withEstimates(of(open.folder(), open.study(), view, posts.get(), attribution, progress));
	}

	/**
	 * Such a view with the wanted parts: without posts and estimates the corpus is not asked, without estimates no coding set is read.
	 *
	 * @param parts what is read of the view
	 * @throws IOException when the corpus cannot be read
	 */
	public static StudyView view(OpenStudy open, AddressForms forms, LookBack from, Set<Part> parts, Progress progress) throws IOException {
		return parts.contains(Part.ESTIMATES) ? view(open, forms, from, progress)
				: parts.contains(Part.POSTS) ? StudyView.of(open, forms, from) : StudyView.of(open.study(), PostCounts.NONE, from);
	}

	/**
	 * The estimates of a study.
	 *
	 * @param folder of the study, where models lie that were learned from it
	 * @param study  read in the thread that calls
	 * @param view   of it, with its posts
	 * @param posts  that count
	 * @return those that the sets of the study allow, and of the other facets why no set corrects them, and what is known of the programs'
	 * errors
	 * @throws IOException when the corpus or what a model learned from cannot be read
	 */
	public static PostEstimates of(StudyFolder folder, Study study, StudyView view, CorpusView posts, AddressForms forms, Progress progress)
			throws IOException {
		return view.posts().isEmpty() ? PostEstimates.NONE : of(folder, study, view, posts, Attribution.of(study, posts, forms), progress);
	}

	private static PostEstimates of(StudyFolder folder, Study study, StudyView view, CorpusView posts, Attribution attribution,
			Progress progress) throws IOException {
		if (view.posts().isEmpty()) {
			return PostEstimates.NONE;
		}
		List<CodingSet> all = new CodingSets(study).all();
		TrainedModels models = TrainedModels.of(folder);
		var codes = new CodesOfSets(posts);
		var machine = new MachineAlone(view, posts, models, all, codes, attribution);
		List<Facet> wanted = Stream.concat(Stream.of(Facet.USAGE), view.theories().stream().map(TheoryView::facet)).toList();
		StudyFilter part = view.lookBack().filter(study);
		boolean byCoders = !part.coders().isAll();
		var best = new BestSets(new CorrectedShares(study, posts, attribution, models, codes),
				byCoders ? List.of() : all.stream().filter(StudyEstimates::isOfAgencies).toList(), wanted);
		Map<Facet, PostEstimates.OfFacet> corrected = best.of(view, part, progress);
		List<PostEstimates.Alone> alone = new ArrayList<>();
		Map<Facet, PostEstimates.Checked> checked = new HashMap<>();
		Map<Facet, Bilingual> programs = new HashMap<>();
		for (Facet facet : wanted) {
			MachineAlone.OfFacet known = machine.of(facet);
			if (!corrected.containsKey(facet)) {
				alone.add(known.alone(byCoders && !all.isEmpty() ? List.of(EstimateWords.text("alone.part")) : best.refused(facet)));
			}
			known.errors().ifPresent(it -> checked.put(facet, it));
			known.programs().ifPresent(it -> programs.put(facet, it));
		}
		return new PostEstimates(List.copyOf(corrected.values()), alone, checked, programs);
	}

	private static boolean isOfAgencies(CodingSet set) {
		try {
			return set.getPurpose() != SetPurpose.TRAINING
					&& FrameFilter.parse(set.getFrame() == null ? "" : set.getFrame()).authors() == FrameFilter.Authors.AGENCIES;
		} catch (SetException malformed) {
			return false;
		}
	}
}
