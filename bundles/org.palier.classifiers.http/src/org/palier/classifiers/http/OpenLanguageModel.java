// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.http;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.palier.codebook.classify.Abstention;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Scores;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.ground.PluginFailedException;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.TextLanguage;
import org.palier.intake.privacy.OutgoingText;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A language model, ready for posts. What was answered before is not asked again; posts without words are not asked for. A post on which
 * it does not answer as asked is a failure with its reason, never an abstention. A service that cannot be reached or does not let one in
 * ends the run at once, and so do five requests in a row without any answer.
 */
final class OpenLanguageModel implements OpenClassifier {

	static final int PATIENT_REQUESTS = 5;
	private static final int LONGEST = 4000;
	private static final int DIGITS = 12;
	private static final double A_MILLION = 1e6;

	private final ServiceTerms terms;
	private final List<Codebook.FacetCodes> facets;
	private final Map<String, Prompt> prompts;
	private final ModelService service;
	private final AnswerReading reading;
	private final AnswerCache cache;
	private final String version;
	private final OutgoingText outgoing = new OutgoingText();
	private final TextLanguage languages = new TextLanguage();
	private final ObjectMapper json = new ObjectMapper();
	private final AtomicInteger unanswered = new AtomicInteger();
	private final AtomicLong in = new AtomicLong();
	private final AtomicLong out = new AtomicLong();
	private final AtomicLong sent = new AtomicLong();
	private final AtomicLong remembered = new AtomicLong();
	private final Set<String> models = new ConcurrentSkipListSet<>();
	private final Object first = new Object();
	private boolean greeted;
	/** Why no more is asked. */
	private volatile Optional<Bilingual> over = Optional.empty();

	/** A post as it is asked for. @param language of the prompt @param said in its text, as far as that can be told */
	private record PostRequest(Post post, String language, String said, ObjectNode node, String key) {
	}

	/** @param prompts by language, fr and en */
	OpenLanguageModel(ServiceTerms terms, List<Codebook.FacetCodes> facets, Map<String, Prompt> prompts, ModelService service) {
		this.terms = terms;
		this.facets = facets;
		this.prompts = prompts;
		this.service = service;
		this.reading = new AnswerReading(facets);
		String way = AnswerCache.key(terms.model() + "\n" + new TreeMap<>(prompts));
		this.version = terms.model() + "@" + way.substring(0, DIGITS);
		this.cache = new AnswerCache(terms.cache(), AnswerCache.key(terms.endpoint() + "\n" + way));
	}

	@Override
	public String version() {
		return version;
	}

	@Override
	public int batch() {
		return terms.batch();
	}

	@Override
	public Verdict classify(Post post) {
		return classifyBatch(List.of(post)).getFirst();
	}

	@Override
	public List<Verdict> classifyBatch(List<Post> posts) {
		Map<Integer, Verdict> verdicts = new HashMap<>();
		Map<String, Map<Integer, PostRequest>> open = new LinkedHashMap<>();
		for (int i = 0; i < posts.size(); i++) {
			PostRequest asked = asked(posts.get(i));
			if (asked.post().words().isBlank()) {
				verdicts.put(i, judged(asked, Map.of(), Abstention.NO_TEXT));
			} else if (cache.get(asked.key()).isPresent()) {
				remembered.incrementAndGet();
				verdicts.put(i, judged(asked, cache.get(asked.key()).get(), Abstention.NO_EVIDENCE));
			} else {
				open.computeIfAbsent(asked.language(), it -> new LinkedHashMap<>()).put(i, asked);
			}
		}
		// The codebook is told in the language of the posts.
		open.forEach((language, some) -> verdicts.putAll(ask(prompts.get(language), some)));
		return IntStream.range(0, posts.size()).mapToObj(verdicts::get).toList();
	}

	private PostRequest asked(Post post) {
		String said = languages.of(post);
		String language = said.equals("fr") ? "fr" : "en";
		String text = outgoing.masked(post.platform(), post.words());
		ObjectNode node = json.createObjectNode().put("reply", post.isReply()).put("text",
				text.length() <= LONGEST ? text : text.substring(0, LONGEST));
		return new PostRequest(post, language, said, node, AnswerCache.key(language + "\n" + node));
	}

	private Map<Integer, Verdict> ask(Prompt prompt, Map<Integer, PostRequest> some) {
		Map<Integer, Verdict> verdicts = new HashMap<>();
		try {
			Map<Integer, PostRequest> left = new LinkedHashMap<>(some);
			// Of a batch that is answered in part the rest is asked for once more.
			for (int round = 0; round < 2 && !left.isEmpty(); round++) {
				Map<Integer, AnswerReading.Read> read = answered(prompt, List.copyOf(left.values()));
				int number = 0;
				for (Map.Entry<Integer, PostRequest> each : List.copyOf(left.entrySet())) {
					AnswerReading.Read said = read.get(++number);
					if (said != null) {
						left.remove(each.getKey());
						verdicts.put(each.getKey(), verdict(each.getValue(), said));
					}
				}
			}
			int missing = some.size() - left.size();
			left.forEach((place, asked) -> verdicts.put(place,
					failed(asked, LanguageModelClassifier.WORDS.text("failed.missing", missing, some.size()).en())));
		} catch (ServiceFailedException failure) {
			some.forEach((place, asked) -> verdicts.putIfAbsent(place, failed(asked, failure.reason().en())));
		}
		return verdicts;
	}

	private Map<Integer, AnswerReading.Read> answered(Prompt prompt, List<PostRequest> some) throws ServiceFailedException {
		stopWhenOver();
		if (terms.mostTokens() > 0 && in.get() + out.get() >= terms.mostTokens()) {
			throw ServiceFailedException.unreachable(LanguageModelClassifier.WORDS.text("failed.tokens", terms.mostTokens()));
		}
		ArrayNode posts = json.createArrayNode();
		some.forEach(it -> posts.addObject().put("n", posts.size()).setAll(it.node()));
		try {
			greet();
			ModelService.Answer answer = service.ask(prompt.text(), posts.toString());
			unanswered.set(0);
			sent.addAndGet(some.size());
			count(answer);
			return reading.read(answer.content());
		} catch (ServiceFailedException failure) {
			endAfter(failure);
			throw failure;
		}
	}

	/** Asks without any post first, once; whoever comes meanwhile waits for the answer and does not ask again what was refused for good. */
	private void greet() throws ServiceFailedException {
		synchronized (first) {
			if (!greeted) {
				stopWhenOver();
				try {
					count(service.greet());
				} catch (ServiceFailedException failure) {
					// Nobody who leaves the first question without an answer is asked about posts: each would wait as long.
					end(LanguageModelClassifier.WORDS.text("failed.ended", failure.reason()));
				}
				greeted = true;
			}
		}
	}

	private void stopWhenOver() {
		over.ifPresent(it -> {
			throw new PluginFailedException(it);
		});
	}

	private void endAfter(ServiceFailedException failure) {
		if (failure.isLast()) {
			end(LanguageModelClassifier.WORDS.text("failed.ended", failure.reason()));
		}
		if (failure.isUnreachable() && unanswered.incrementAndGet() >= PATIENT_REQUESTS) {
			end(LanguageModelClassifier.WORDS.text("failed.given_up", PATIENT_REQUESTS, failure.reason()));
		}
	}

	private void count(ModelService.Answer answer) {
		in.addAndGet(answer.in());
		out.addAndGet(answer.out());
		if (!answer.model().isEmpty()) {
			models.add(answer.model());
		}
	}

	private void end(Bilingual reason) {
		over = Optional.of(reason);
		throw new PluginFailedException(reason);
	}

	private Verdict verdict(PostRequest asked, AnswerReading.Read said) {
		if (!said.problem().isEmpty()) {
			return failed(asked, said.problem());
		}
		cache.put(asked.key(), said.codes());
		return judged(asked, said.codes(), Abstention.NO_EVIDENCE);
	}

	private Verdict judged(PostRequest asked, Map<String, String> codes, Abstention otherwise) {
		Map<Facet, Judgement> judged = new HashMap<>();
		for (Codebook.FacetCodes facet : facets) {
			String code = codes.getOrDefault(facet.facet().id(), "");
			judged.put(facet.facet(), code.isEmpty() ? new Judgement.Abstained(otherwise) : new Judgement.Coded(code, Scores.NONE, List.of()));
		}
		return new Verdict.Judged(judged, asked.said(), asked.post().isRelay());
	}

	private Verdict failed(PostRequest asked, String reason) {
		return new Verdict.Failed(terms.model() + ": " + reason, asked.post().isRelay());
	}

	@Override
	public SortedMap<String, String> provenance() {
		SortedMap<String, String> told = new TreeMap<>();
		told.put("address", terms.endpoint().toString());
		told.put("model", terms.model());
		told.put("models_that_answered", String.join(", ", new TreeSet<>(models)));
		told.put("temperature", "0");
		prompts.forEach((language, prompt) -> told.put("prompt." + language, prompt.text()));
		told.put("requests", Long.toString(service.requests()));
		told.put("posts_sent", Long.toString(sent.get()));
		told.put("posts_remembered", Long.toString(remembered.get()));
		told.put("tokens_in", Long.toString(in.get()));
		told.put("tokens_out", Long.toString(out.get()));
		if (terms.priceIn() > 0 || terms.priceOut() > 0) {
			told.put("cost", String.format(Locale.ROOT, "%.4f", (in.get() * terms.priceIn() + out.get() * terms.priceOut()) / A_MILLION));
		}
		return told;
	}

	@Override
	public void close() throws IOException {
		service.close();
		cache.close();
	}
}
