// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.methods;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.palier.codebook.classify.Abstention;
import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Scores;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Bilingual;

/** Says what programs said of posts when they coded them: their last word, so that it can be compared with a reference. */
final class RecordedCodes implements Classifier {

	private static final long serialVersionUID = 1L;

	private final transient Map<Post, Map<Facet, Coding>> codes;
	private final String programs;

	/**
	 * @param codes last words of programs, of the posts that are asked about; of one without any there is no entry
	 * @param all these and those on other posts
	 */
	RecordedCodes(Map<Post, Map<Facet, Coding>> codes, Collection<Map<Facet, Coding>> all) {
		this.codes = Map.copyOf(codes);
		this.programs = all.stream().map(Map::values).flatMap(Collection::stream).map(it -> (it.coder() + " " + it.coderVersion()).strip())
				.distinct().sorted()
				.collect(Collectors.joining(", "));
	}

	/** The programs that coded, by name and version, for a reader. */
	String programs() {
		return programs;
	}

	@Override
	public String id() {
		return "recorded";
	}

	@Override
	public Bilingual name() {
		return Bilingual.same(programs());
	}

	@Override
	public Bilingual description() {
		return name();
	}

	@Override
	public OpenClassifier open(OptionValues options, Codebook codebook) {
		return OpenClassifier.of("1", post -> verdict(post, codebook));
	}

	private Verdict verdict(Post post, Codebook codebook) {
		Map<Facet, Judgement> said = new HashMap<>();
		said.put(Facet.USAGE, new Judgement.Abstained(Abstention.NO_EVIDENCE));
		codes.getOrDefault(post, Map.of()).forEach((facet, coding) -> {
			Optional<String> known = coding.value().only().filter(it -> codebook.of(facet).filter(codes -> codes.ids().contains(it)).isPresent());
			if (codebook.of(facet).isPresent()) {
				said.put(facet, known.<Judgement>map(it -> new Judgement.Coded(it, Scores.NONE, List.of()))
						.orElse(new Judgement.Abstained(Abstention.NO_EVIDENCE)));
			}
		});
		return new Verdict.Judged(said, "", post.isRelay());
	}
}
