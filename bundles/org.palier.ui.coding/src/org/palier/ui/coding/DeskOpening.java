// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.coding.desk.CodingDesk;
import org.palier.coding.desk.DeskCodebook;
import org.palier.coding.desk.DeskNames;
import org.palier.coding.desk.DeskPost.DrawnAs;
import org.palier.coding.desk.DeskTerms;
import org.palier.coding.desk.StudyDesk;
import org.palier.core.attribution.Attribution;
import org.palier.core.text.Bilingual;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusView;
import org.palier.corpus.PostFilter;
import org.palier.corpus.PostSelection;
import org.palier.corpus.SetPost;
import org.palier.model.CodingSet;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.ui.study.StudyCorpus;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;

/** Puts a desk together: what belongs to the study is taken on the user-interface thread, the corpus is asked elsewhere. */
final class DeskOpening {

	private final DeskTerms terms;
	private final DeskCodebook codebook;
	private final DeskNames names;
	private final Set<String> training;
	private final StudyCorpus corpus;
	private final CorpusView view;

	/** On the user-interface thread. */
	DeskOpening(StudySession session, Counted posts, DeskChoice choice) {
		Study study = session.study();
		Optional<CodingSet> set = set(study, choice.set());
		terms = set.map(it -> new DeskTerms(choice.coder(), it.getId(), Bilingual.same(it.getName()), it.isSuggestions(), it.getPurpose() == SetPurpose.TRAINING))
				.orElseGet(() -> DeskTerms.blind(choice.coder()));
		codebook = DeskCodebook.of(study, choice.theories());
		Attribution attribution = posts.attribution();
		names = new DeskNames(session.view(), attribution.lines());
		training = study.getCodingSets().stream().filter(it -> it.getPurpose() == SetPurpose.TRAINING).map(CodingSet::getId).collect(Collectors.toSet());
		corpus = session.corpus();
		view = posts.view();
	}

	/** A set of a study that can still be coded. */
	static Optional<CodingSet> set(Study study, String id) {
		return study.getCodingSets().stream().filter(it -> id.equals(it.getId())).findFirst();
	}

	/** Asks the corpus; on any other thread. */
	CodingDesk open() throws IOException {
		Corpus open = corpus.open();
		if (terms.set().isEmpty()) {
			return new StudyDesk(open, view, terms, codebook, names, view.select(PostFilter.ALL, List.of()), place -> null, training, Clock.systemUTC());
		}
		List<SetPost> posts = view.setPosts(terms.set());
		PostSelection queue = PostSelection.of(posts.stream().mapToLong(SetPost::post).toArray());
		return new StudyDesk(open, view, terms, codebook, names, queue, place -> drawn(posts.get(place)), training, Clock.systemUTC());
	}

	private static DrawnAs drawn(SetPost post) {
		return new DrawnAs(post.part() == SetPost.Part.RANDOM, post.stratum(), post.probability());
	}
}
