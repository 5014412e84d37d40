// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.codebook.classify.Codebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads what a language model answered, and believes none of it: it must be JSON, of the form that was asked for, with codes of the
 * codebook.
 *
 * @param facets that were asked for
 */
record AnswerReading(List<Codebook.FacetCodes> facets) {

	private static final ObjectMapper JSON = new ObjectMapper();

	/**
	 * What was said of one post: codes by facet, empty for none; or why it cannot be taken.
	 *
	 * @param codes   empty where it cannot
	 * @param problem empty where it can
	 */
	record Read(SortedMap<String, String> codes, String problem) {
	}

	/**
	 * By the number of the post, from 1; a post of which nothing is said is absent.
	 *
	 * @throws ServiceFailedException when the whole cannot be read
	 */
	Map<Integer, Read> read(String content) throws ServiceFailedException {
		JsonNode posts = root(content).path("posts");
		if (!posts.isArray()) {
			throw ServiceFailedException.unusable(LanguageModelClassifier.WORDS.text("failed.form", ModelService.shown(content)));
		}
		Map<Integer, Read> read = new HashMap<>();
		for (JsonNode post : posts) {
			if (post.path("n").canConvertToInt()) {
				read.putIfAbsent(post.path("n").asInt(), read(post));
			}
		}
		return read;
	}

	/** Some models fence their JSON, whatever they are told. */
	private static JsonNode root(String content) throws ServiceFailedException {
		int from = content.indexOf('{');
		int to = content.lastIndexOf('}');
		if (from < 0 || to < from) {
			throw ServiceFailedException.unusable(LanguageModelClassifier.WORDS.text("failed.prose", ModelService.shown(content)));
		}
		String before = content.substring(0, from).strip();
		boolean fenced = before.isEmpty() || before.startsWith("```");
		try {
			if (fenced) {
				return JSON.readTree(content.substring(from, to + 1));
			}
		} catch (JsonProcessingException broken) {
			throw ServiceFailedException.unusable(LanguageModelClassifier.WORDS.text("failed.form", ModelService.shown(content)));
		}
		throw ServiceFailedException.unusable(LanguageModelClassifier.WORDS.text("failed.prose", ModelService.shown(content)));
	}

	private Read read(JsonNode post) {
		SortedMap<String, String> codes = new TreeMap<>();
		for (Codebook.FacetCodes facet : facets) {
			JsonNode said = post.path(facet.facet().id());
			if (!said.isTextual() && !said.isNull()) {
				return new Read(new TreeMap<>(), LanguageModelClassifier.WORDS.text("failed.form", ModelService.shown(post.toString())).en());
			}
			String code = said.isNull() ? "" : said.asText().strip();
			if (!code.isEmpty() && !facet.ids().contains(code)) {
				return new Read(new TreeMap<>(),
						LanguageModelClassifier.WORDS.text("failed.code", ModelService.shown(code), facet.facet().id()).en());
			}
			codes.put(facet.facet().id(), code);
		}
		return new Read(codes, "");
	}
}
