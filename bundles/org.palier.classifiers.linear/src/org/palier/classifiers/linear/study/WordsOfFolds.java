// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palier.classifiers.linear.FoldModels;
import org.palier.codebook.trained.HeldOutWord;
import org.palier.codebook.trained.UnreadWords;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.PostCursor;
import org.palier.corpus.StoredPost;
import org.palier.ground.Progress;

/**
 * Asks the models of folds for every post of a study: those that were learned from, and all others.
 *
 * @param folds    the models
 * @param examples by which bodies are named
 * @param learned  keys of the posts that were learned from
 */
record WordsOfFolds(FoldModels folds, StudyExamples examples, Set<Long> learned) {

	private static final int PAGE = 2000;

	/** Asks. @param others takes the words on posts that were not learned from @return those on posts that were, by facet */
	Map<Facet, Map<Long, HeldOutWord>> of(CorpusView view, UnreadWords.Writing others, Progress progress) throws IOException {
		Map<Facet, Map<Long, HeldOutWord>> words = new HashMap<>();
		long all = view.posts();
		long done = 0;
		try (PostCursor posts = view.readApart(progress::checkCancelled)) {
			while (posts.hasNext()) {
				progress.checkCancelled();
				List<StoredPost> page = new ArrayList<>();
				while (posts.hasNext() && page.size() < PAGE) {
					page.add(posts.next());
				}
				page(view, page, words, others);
				done += page.size();
				progress.report(done, all);
			}
		}
		return words;
	}

	private void page(CorpusView view, List<StoredPost> page, Map<Facet, Map<Long, HeldOutWord>> words, UnreadWords.Writing others)
			throws IOException {
		List<Map<Facet, List<FoldModels.PredictedCodes>>> said = folds.of(page.stream().map(StoredPost::post).toList(),
				examples.bodies(view, page));
		for (int i = 0; i < page.size(); i++) {
			long post = page.get(i).key();
			for (Map.Entry<Facet, List<FoldModels.PredictedCodes>> each : said.get(i).entrySet()) {
				List<HeldOutWord> told = each.getValue().stream().map(it -> new HeldOutWord(it.alone(), it.together())).toList();
				if (learned.contains(post)) {
					words.computeIfAbsent(each.getKey(), it -> new HashMap<>()).put(post, told.getFirst());
				} else if (told.stream().anyMatch(it -> !it.linear().isEmpty() || !it.ensemble().isEmpty())) {
					others.add(each.getKey(), post, told);
				}
			}
		}
	}
}
