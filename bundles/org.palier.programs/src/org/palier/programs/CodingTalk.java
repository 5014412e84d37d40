// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.palier.codebook.classify.Abstention;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.Scores;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.ground.PluginFailedException;
import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Bilingual;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The protocol between Palier and a program that codes posts: {@code programs.schema.json} of the help. Immutable. */
final class CodingTalk {

	/** Codes that are listed in a sentence. */
	private static final int LISTED = 20;

	private final ProgramTerms terms;
	private final Codebook codebook;

	CodingTalk(ProgramTerms terms, Codebook codebook) {
		this.terms = terms;
		this.codebook = codebook;
	}

	/** Posts of one line. */
	int batch() {
		return terms.batch();
	}

	/** The first line: options and codebook. */
	String greeting(OptionValues options) {
		ObjectNode line = TalkLines.greeting(terms, options);
		ObjectNode book = line.putObject("codebook").put("version", codebook.version());
		ArrayNode facets = book.putArray("facets");
		for (Codebook.FacetCodes facet : codebook.facets()) {
			ObjectNode each = facets.addObject().put("id", facet.facet().id()).put("ordered", facet.ordered());
			TalkLines.both(each, "name", facet.name());
			ArrayNode codes = each.putArray("codes");
			for (Codebook.Code code : facet.codes()) {
				ObjectNode one = codes.addObject().put("id", code.id());
				TalkLines.both(one, "name", code.name());
				TalkLines.both(one, "definition", code.definition());
				TalkLines.both(one, "rule", code.rule());
			}
		}
		return line.toString();
	}

	/** A batch of posts. @param first number of the first of them in this run, from 1 */
	String question(List<Post> posts, long first) {
		ObjectNode line = TalkLines.object();
		ArrayNode all = line.putArray("posts");
		long number = first;
		for (Post post : posts) {
			ObjectNode each = all.addObject().put("post", number++).put("text", post.words()).put("language", post.language())
					.put("platform", post.platform())
					.put("reply", post.isReply()).put("relay", post.isRelay());
			var created = post.createdAt();
			each.put("created", created == null ? null : created.toString());
		}
		return line.toString();
	}

	/**
	 * The answer of a line on the posts of a batch.
	 *
	 * @param wrong makes the failure of what is wrong with the line
	 */
	List<Verdict> verdicts(String line, List<Post> posts, long first, Function<Bilingual, PluginFailedException> wrong) {
		try {
			return verdicts(line, posts, first);
		} catch (WrongAnswer answer) {
			throw wrong.apply(answer.what());
		}
	}

	private List<Verdict> verdicts(String line, List<Post> posts, long first) {
		JsonNode answers = TalkLines.read(line).map(it -> it.path("answers"))
				.orElseThrow(() -> new WrongAnswer("no_json", ProgramOutput.cut(line)));
		if (!answers.isArray()) {
			throw new WrongAnswer("no_answers");
		}
		Map<Long, Verdict> given = new HashMap<>();
		for (JsonNode answer : answers) {
			JsonNode number = answer.path("post");
			long post = number.isIntegralNumber() ? number.asLong() : 0;
			if (post < first || post >= first + posts.size()) {
				throw new WrongAnswer("other_post", number.isMissingNode() ? "?" : number.asText(), Long.toString(first),
						Long.toString(first + posts.size() - 1));
			}
			if (given.put(post, verdict(answer, post, posts.get(Math.toIntExact(post - first)))) != null) {
				throw new WrongAnswer("twice", Long.toString(post));
			}
		}
		List<Verdict> verdicts = new ArrayList<>();
		for (int i = 0; i < posts.size(); i++) {
			long post = first + i;
			Verdict verdict = given.get(post);
			if (verdict == null) {
				throw new WrongAnswer("never", Long.toString(post), posts.size() - given.size());
			}
			verdicts.add(verdict);
		}
		return verdicts;
	}

	private Verdict verdict(JsonNode answer, long number, Post post) {
		JsonNode failed = answer.path("failed");
		if (failed.isTextual() && !failed.asText().isBlank()) {
			return new Verdict.Failed(terms.id() + ": " + ProgramOutput.cut(failed.asText()), post.isRelay());
		}
		JsonNode codes = answer.path("codes");
		if (!codes.isObject() || codes.isEmpty()) {
			throw new WrongAnswer("no_codes", Long.toString(number));
		}
		SortedMap<Facet, Judgement> facets = new TreeMap<>();
		codes.fields().forEachRemaining(it -> {
			Facet facet = known(it.getKey(), number).facet();
			facets.put(facet, judgement(facet, it.getValue(), answer.path("scores").path(it.getKey()), number));
		});
		return new Verdict.Judged(facets, answer.path("language").asText(), post.isRelay());
	}

	private Codebook.FacetCodes known(String facet, long number) {
		return codebook.facets().stream().filter(it -> it.facet().id().equals(facet)).findFirst().orElseThrow(() -> new WrongAnswer("no_facet",
				Long.toString(number), facet, String.join(", ", codebook.facets().stream().map(it -> it.facet().id()).toList())));
	}

	private Judgement judgement(Facet facet, JsonNode code, JsonNode scored, long number) {
		Codebook.FacetCodes codes = known(facet.id(), number);
		Scores scores = scores(codes, scored, number);
		if (code.isNull()) {
			return new Judgement.Abstained(Abstention.NO_EVIDENCE, "", scores, List.of());
		}
		String said = check(codes, code.isTextual() ? code.asText() : code.toString(), number);
		if (!scores.byCode().isEmpty() && !scores.byCode().containsKey(said)) {
			throw new WrongAnswer("no_score", Long.toString(number), said);
		}
		return new Judgement.Coded(said, scores, List.of());
	}

	private static String check(Codebook.FacetCodes codes, String code, long number) {
		if (!codes.ids().contains(code)) {
			List<String> listed = codes.ids().stream().limit(LISTED).toList();
			throw new WrongAnswer("no_code", Long.toString(number), codes.facet().id(), ProgramOutput.cut(code),
					String.join(", ", listed) + (listed.size() < codes.ids().size() ? ", …" : ""));
		}
		return code;
	}

	private static Scores scores(Codebook.FacetCodes codes, JsonNode scored, long number) {
		SortedMap<String, Double> byCode = new TreeMap<>();
		scored.fields().forEachRemaining(it -> {
			double score = it.getValue().isNumber() ? it.getValue().asDouble() : Double.NaN;
			if (!(score >= 0 && score <= 1)) {
				throw new WrongAnswer("score", Long.toString(number), it.getKey(), it.getValue().toString());
			}
			byCode.put(check(codes, it.getKey(), number), score);
		});
		return byCode.isEmpty() ? Scores.NONE : Scores.strengths(byCode);
	}
}
