// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.ground.options.OptionValues;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;

/**
 * A classifier of two facets that remembers how it was used. A post is coded as its first word; in the theory it is coded
 * as its second word when there is one. It takes as many posts at a time as its option says.
 */
final class Recorded implements Classifier {

	static final Facet THEORY = new Facet("ladder");
	static final Codebook CODEBOOK = new Codebook("pack 2.0", List.of(Codebook.codes(Facet.USAGE, List.of("advice", "alert")),
			Codebook.codes(THEORY, List.of("base", "top"))));

	private static final long serialVersionUID = 1L;
	private static final Bilingual NAME = Bilingual.same("Recorded");

	static final PartOption SIZE = PartOption.whole("size", NAME, NAME, 1, 1000, 4);
	static final PartOption TROUBLE = PartOption.choice("trouble", NAME, NAME,
			List.of("none", "open", "refuse", "close", "version", "forget"), "none");

	final transient ConcurrentLinkedQueue<Integer> batches = new ConcurrentLinkedQueue<>();
	final transient AtomicInteger alone = new AtomicInteger();
	final transient AtomicInteger closed = new AtomicInteger();

	@Override
	public String id() {
		return "recorded";
	}

	@Override
	public Bilingual name() {
		return NAME;
	}

	@Override
	public Bilingual description() {
		return NAME;
	}

	@Override
	public List<PartOption> options() {
		return List.of(SIZE, TROUBLE);
	}

	@Override
	public OpenClassifier open(OptionValues options, Codebook codebook) throws IOException {
		String trouble = options.text(TROUBLE);
		switch (trouble) {
		case "open" -> throw new IOException("no model");
		case "refuse" -> throw new org.palier.ground.PluginFailedException(new Bilingual("Autre grille.", "Another codebook."));
		default -> {
			return new Opened((int) options.whole(SIZE), trouble);
		}
		}
	}

	private final class Opened implements OpenClassifier {

		private final int size;
		private final String trouble;

		Opened(int size, String trouble) {
			this.size = size;
			this.trouble = trouble;
		}

		@Override
		public String version() {
			return trouble.equals("version") ? " " : "7";
		}

		@Override
		public int batch() {
			return size;
		}

		@Override
		public Verdict classify(Post post) {
			alone.incrementAndGet();
			return verdict(post);
		}

		private Verdict verdict(Post post) {
			String[] words = post.text().split(" ");
			switch (words[0]) {
			case "!" -> throw new IllegalStateException("broken on purpose");
			case "failed" -> {
				return new Verdict.Failed("service silent", false);
			}
			case "stray" -> {
				return new Verdict.Judged(Map.of(new Facet("nobody"), new Judgement.Abstained(Abstention.TIE)), "", false);
			}
			default -> {
				// To what follows.
			}
			}
			var facets = new TreeMap<Facet, Judgement>();
			facets.put(Facet.USAGE, words[0].equals("?") ? new Judgement.Abstained(Abstention.NO_EVIDENCE)
					: new Judgement.Coded(words[0], Scores.probabilities(Map.of(words[0], 0.75)), List.of()));
			if (words.length > 1) {
				facets.put(THEORY, new Judgement.Coded(words[1], Scores.NONE, List.of(new Evidence("second", words[1], 1, 0, 1))));
			}
			return new Verdict.Judged(facets, "en", false);
		}

		@Override
		public List<Verdict> classifyBatch(List<Post> posts) {
			batches.add(posts.size());
			List<Verdict> all = posts.stream().map(this::verdict).toList();
			return trouble.equals("forget") ? all.subList(1, all.size()) : all;
		}

		@Override
		public SortedMap<String, String> provenance() {
			return new TreeMap<>(Map.of("tokens", "12"));
		}

		@Override
		public void close() throws IOException {
			closed.incrementAndGet();
			if (trouble.equals("close")) {
				throw new IOException("cost not written");
			}
		}
	}
}
