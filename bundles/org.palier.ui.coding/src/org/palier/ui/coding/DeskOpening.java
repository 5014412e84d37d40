// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.palier.coding.desk.CodingDesk;
import org.palier.coding.desk.DeskCodebook;
import org.palier.coding.desk.DeskNames;
import org.palier.coding.desk.DeskPost.DrawnAs;
import org.palier.coding.desk.DeskTerms;
import org.palier.coding.desk.StudyDesk;
import org.palier.coding.sets.AssignedPosts;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.DrawnPosts;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusView;
import org.palier.corpus.PostFilter;
import org.palier.corpus.PostSelection;
import org.palier.corpus.SetPost;
import org.palier.ground.text.Bilingual;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.study.attribution.Attribution;
import org.palier.ui.study.StudyCorpus;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;

/** Puts a desk together: what belongs to the study is taken on the user-interface thread, the corpus is asked elsewhere. */
final class DeskOpening {

	private final DeskTerms terms;
	private final DeskCodebook codebook;
	private final DeskNames names;
	private final Set<String> training;
	private final Optional<AssignedPosts> assigned;
	private final Optional<DrawnPosts> rows;
	/** Whether how a post was drawn would tell a blind coder what a program said of it. */
	private final boolean silent;
	private final StudyCorpus corpus;
	/** The posts that were counted last: a set that was just drawn may not be in it yet. */
	private final CorpusView counted;
	private final Set<String> runs;

	/** On the user-interface thread. */
	DeskOpening(StudySession session, Counted posts, DeskChoice choice) {
		Study study = session.study();
		Optional<CodingSet> set = set(study, choice.set());
		terms = set
				.map(it -> new DeskTerms(choice.coder(), it.getId(), Bilingual.same(it.getName()), it.isSuggestions(),
						it.getPurpose() == SetPurpose.TRAINING))
				.orElseGet(() -> DeskTerms.blind(choice.coder()));
		codebook = DeskCodebook.of(study, choice.theories());
		Attribution attribution = posts.attribution();
		names = new DeskNames(session.view(), attribution.lines());
		training = new CodingSets(study).training();
		assigned = set.map(AssignedPosts::of);
		rows = set.map(DrawnPosts::of);
		silent = set.filter(it -> !it.isSuggestions() && CodingSets.tellsPredictions(it)).isPresent();
		corpus = session.corpus();
		counted = posts.view();
		runs = choice.runs();
	}

	/** The sets of a study that can still be coded, oldest first. */
	static List<CodingSet> sets(Study study) {
		return new CodingSets(study).all().stream().filter(it -> it.getClosedOn() == null).toList();
	}

	/** A set that can still be coded. */
	static Optional<CodingSet> set(Study study, String id) {
		return sets(study).stream().filter(it -> id.equals(it.getId())).findFirst();
	}

	/** Whether a person codes posts of a set: its coders do, and where it names none, anybody does. @param coder id */
	static boolean codes(CodingSet set, String coder) {
		return set.getCoders().isEmpty() || set.getCoders().stream().anyMatch(it -> coder.equals(it.getId()));
	}

	/** Asks the corpus; on any other thread. */
	CodingDesk open() throws IOException {
		Corpus open = corpus.open();
		CorpusView view = corpus.view(runs).orElse(counted);
		if (rows.isEmpty()) {
			return new StudyDesk(open, view, terms, codebook, names, view.select(PostFilter.ALL, List.of()), place -> null, training,
					Clock.systemUTC());
		}
		List<SetPost> all = rows.get().in(view);
		List<SetPost> posts = assigned.filter(it -> !it.coders().isEmpty()).map(it -> it.of(terms.coder().id(), all)).orElse(all);
		PostSelection queue = PostSelection.of(posts.stream().mapToLong(SetPost::post).toArray());
		return new StudyDesk(open, view, terms, codebook, names, queue, place -> silent ? null : drawn(posts.get(place)), training,
				Clock.systemUTC());
	}

	private static DrawnAs drawn(SetPost post) {
		return new DrawnAs(post.part() == SetPost.Part.RANDOM, post.stratum(), post.probability());
	}
}
