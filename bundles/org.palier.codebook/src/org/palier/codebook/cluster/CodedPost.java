// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.cluster;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.palier.codebook.classify.Abstention;
import org.palier.codebook.classify.CodingEvidence;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.Scores;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.Facet;
import org.palier.corpus.StoredPost;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A post with what a classifier said of it on a cluster, as a line of JSON of a job's codings.
 *
 * @param key         of the post
 * @param textVersion of the post
 * @param relayed     true when it relays another one
 * @param failure     why the classifier failed on it; empty where it did not
 * @param words       what it says in each facet; none where it failed
 * @param by          whose word it is
 */
public record CodedPost(long key, int textVersion, boolean relayed, String failure, List<Word> words, By by) {

	/**
	 * The word of a classifier in one facet.
	 *
	 * @param code       empty where it abstains
	 * @param reason     id of why it abstains; empty where it codes
	 * @param confidence null where it gives none
	 * @param evidence   as the corpus keeps it
	 */
	public record Word(Facet facet, String code, String reason, @Nullable Double confidence, String evidence) {
	}

	/**
	 * The job and the classifier that a coding is of.
	 *
	 * @param fingerprint of the corpus
	 * @param version     of the classifier
	 */
	public record By(String fingerprint, String classifier, String version, String job) {
		/** The job and the classifier that a manifest names. */
		static By of(JobManifest job) {
			return new By(job.export().fingerprint(), job.classifier(), job.version(), job.job());
		}
	}

	private static final JsonFactory FACTORY = new JsonFactory();
	private static final ObjectMapper MAPPER = new ObjectMapper();

	/** Copies its list. */
	public CodedPost {
		words = List.copyOf(words);
	}

	/** The verdict on a post. */
	public static CodedPost of(StoredPost post, Verdict verdict, By by) {
		List<Word> words = new ArrayList<>();
		String failure = "";
		switch (verdict) {
		case Verdict.Judged judged -> judged.facets().forEach((facet, said) -> words.add(new Word(facet, said.decided().orElse(""),
				said instanceof Judgement.Abstained abstained ? abstained.reason().id() : "", said.confidence(), CodingEvidence.json(facet, said))));
		case Verdict.Failed failed -> failure = failed.reason();
		}
		return new CodedPost(post.key(), post.textVersion(), verdict.relayed(), failure, words, by);
	}

	/** The line, without an end. @throws IOException never */
	public String line() throws IOException {
		var line = new StringWriter(1024);
		try (JsonGenerator json = FACTORY.createGenerator(line)) {
			json.writeStartObject();
			json.writeNumberField("key", key);
			json.writeNumberField("text_version", textVersion);
			json.writeBooleanField("relayed", relayed);
			if (!failure.isEmpty()) {
				json.writeStringField("failure", failure);
			}
			json.writeArrayFieldStart("codes");
			for (Word word : words) {
				json.writeStartObject();
				json.writeStringField("facet", word.facet().id());
				json.writeStringField("code", word.code());
				if (!word.reason().isEmpty()) {
					json.writeStringField("reason", word.reason());
				}
				Double confidence = word.confidence();
				if (confidence != null) {
					json.writeNumberField("confidence", confidence);
				}
				json.writeStringField("evidence", word.evidence());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeStringField("fingerprint", by.fingerprint());
			json.writeStringField("classifier", by.classifier());
			json.writeStringField("version", by.version());
			json.writeStringField("job", by.job());
			json.writeEndObject();
		}
		return line.toString();
	}

	/** Reads a line. @return nothing when it is none */
	static Optional<CodedPost> read(String line) {
		try {
			JsonNode json = MAPPER.readTree(line);
			if (!json.path("key").isIntegralNumber() || !json.path("text_version").isInt()) {
				return Optional.empty();
			}
			List<Word> words = new ArrayList<>();
			for (JsonNode word : json.path("codes")) {
				JsonNode confidence = word.path("confidence");
				words.add(new Word(new Facet(word.path("facet").asText()), word.path("code").asText(), word.path("reason").asText(),
						confidence.isNumber() ? confidence.asDouble() : null, word.path("evidence").asText()));
			}
			String failure = json.path("failure").asText();
			if (failure.isBlank() == words.isEmpty()) {
				return Optional.empty();
			}
			return Optional.of(new CodedPost(json.path("key").asLong(), json.path("text_version").asInt(), json.path("relayed").asBoolean(),
					failure,
					words, new By(json.path("fingerprint").asText(), json.path("classifier").asText(), json.path("version").asText(),
							json.path("job").asText())));
		} catch (JsonProcessingException | IllegalArgumentException damaged) {
			return Optional.empty();
		}
	}

	/** The verdict, without scores and evidence: what counts are made of. */
	Verdict verdict() {
		if (words.isEmpty()) {
			return new Verdict.Failed(failure, relayed);
		}
		SortedMap<Facet, Judgement> facets = new TreeMap<>();
		words.forEach(it -> facets.put(it.facet(), it.code().isEmpty() ? new Judgement.Abstained(reason(it.reason()))
				: new Judgement.Coded(it.code(), Scores.NONE, List.of())));
		return new Verdict.Judged(facets, "", relayed);
	}

	private static Abstention reason(String id) {
		for (Abstention each : Abstention.values()) {
			if (each.id().equals(id)) {
				return each;
			}
		}
		return Abstention.NO_EVIDENCE;
	}
}
