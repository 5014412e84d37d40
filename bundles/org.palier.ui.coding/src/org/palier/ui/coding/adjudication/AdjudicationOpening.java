// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.palier.coding.agreement.SetAgreement;
import org.palier.coding.desk.AnsweredPosts;
import org.palier.coding.desk.DeskCode;
import org.palier.coding.desk.DeskCodebook;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.desk.DeskNames;
import org.palier.coding.desk.DeskPost.ThreadPost;
import org.palier.coding.desk.DeskPost;
import org.palier.coding.resolved.AdjudicationDesk;
import org.palier.coding.resolved.CodedPost;
import org.palier.coding.resolved.SetCodes;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.ground.text.Bilingual;
import org.palier.model.CodingSet;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.study.attribution.Attribution;
import org.palier.ui.study.StudyCorpus;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;

/** Puts a set on the table: what belongs to the study is taken on the user-interface thread, the corpus is asked elsewhere. */
final class AdjudicationOpening {

	private final CodingSet set;
	private final DeskCodebook codebook;
	private final DeskNames names;
	private final Map<String, String> persons = new HashMap<>();
	private final Attribution attribution;
	private final StudyCorpus corpus;
	private final CorpusView view;

	/** On the user-interface thread. @param set of the study */
	AdjudicationOpening(StudySession session, Counted posts, CodingSet set) {
		Study study = session.study();
		this.set = set;
		codebook = DeskCodebook.of(study, study.getTheories().stream().map(Theory::getId).collect(Collectors.toSet()));
		attribution = posts.attribution();
		names = new DeskNames(session.view(), attribution.lines());
		study.getCoders().forEach(it -> persons.put(it.getId(), it.getName() == null ? it.getId() : it.getName()));
		corpus = session.corpus();
		view = posts.view();
	}

	/** Asks the corpus; on any other thread. */
	AdjudicationSet open() throws IOException {
		Corpus open = corpus.open();
		SetCodes codes = SetCodes.of(set, view);
		Map<Long, List<ThreadPost>> before = new AnsweredPosts(view, names).before(codes.posts().stream().map(CodedPost::stored).toList());
		Map<Long, DeskPost> posts = new HashMap<>();
		codes.posts()
				.forEach(it -> posts.put(it.stored().key(),
						new DeskPost(it.drawn().place(), it.stored().key(), it.stored().post(), it.stored().textVersion(),
								names.by(it.stored().post()), names.platform(it.stored().post().platform()), before.get(it.stored().key()),
								null, Map.of())));
		List<DeskFacet> facets = new ArrayList<>(codebook.facets().stream().filter(it -> codes.facets().contains(it.facet())).toList());
		Set<Facet> known = facets.stream().map(DeskFacet::facet).collect(Collectors.toSet());
		codes.facets().stream().filter(it -> !known.contains(it)).map(it -> ofAnotherCodebook(codes, it)).forEach(facets::add);
		return new AdjudicationSet(codebook.version(), codes, new AdjudicationDesk(open, codes, codebook.version(), Clock.systemUTC()),
				facets, posts, persons, SetAgreement.byAgency(attribution));
	}

	/**
	 * Makes a facet for codes of a theory that is no longer in the study: they can still be decided, by the codes that
	 * were given.
	 */
	private static DeskFacet ofAnotherCodebook(SetCodes codes, Facet facet) {
		Set<String> ids = new TreeSet<>();
		codes.posts().forEach(post -> post.words(facet).forEach(it -> ids.addAll(it.value().ids())));
		List<DeskCode> all = ids.stream().map(it -> new DeskCode(it, Bilingual.same(it), Bilingual.EMPTY, Bilingual.EMPTY, "", List.of()))
				.toList();
		return new DeskFacet(facet, Bilingual.same(facet.id()), Bilingual.EMPTY, false, false, all, Set.of());
	}
}
