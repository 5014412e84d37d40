// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.handout;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.palier.coding.desk.DeskCode;
import org.palier.coding.desk.DeskCodebook;
import org.palier.coding.desk.DeskExample;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.desk.DeskPost.DrawnAs;
import org.palier.coding.desk.DeskPost.ThreadPost;
import org.palier.coding.desk.DeskPost;
import org.palier.coding.desk.DeskTerms;
import org.palier.coding.handout.GivenPart.GivenPost;
import org.palier.corpus.AuthorRole;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Facet;
import org.palier.corpus.Medium;
import org.palier.corpus.PersonCoder;
import org.palier.corpus.Post;
import org.palier.corpus.PostBuilder;
import org.palier.ground.text.Bilingual;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The part of a package that was given, as JSON: the same part always gives the same bytes. */
final class GivenJson {

	/** Raised with every change that an older program would misread. */
	static final int FORMAT = 1;
	private static final String KIND = PackageContainer.POSTS;

	private final ObjectMapper json = new ObjectMapper();

	byte[] write(GivenPart part) throws IOException {
		ObjectNode root = json.createObjectNode().put("kind", KIND).put("format", FORMAT).put("study", part.study());
		DeskTerms terms = part.terms();
		ObjectNode set = root.putObject("set").put("id", terms.set()).put("suggestions", terms.suggestions()).put("training", terms.training());
		both(set, "name", terms.name());
		root.putObject("coder").put("id", terms.coder().id()).put("name", terms.coder().name());
		ObjectNode plan = root.putObject("plan");
		new TreeMap<>(part.plan()).forEach(plan::put);
		ObjectNode keys = root.putObject("keys");
		new TreeMap<>(part.keys()).forEach((code, key) -> keys.put(code, String.valueOf(key)));
		codebook(root.putObject("codebook"), part.codebook());
		ArrayNode posts = root.putArray("posts");
		for (GivenPost post : part.posts()) {
			post(posts.addObject(), post);
		}
		return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
	}

	private void codebook(ObjectNode node, DeskCodebook codebook) {
		node.put("version", codebook.version());
		ArrayNode facets = node.putArray("facets");
		for (DeskFacet facet : codebook.facets()) {
			ObjectNode one = facets.addObject().put("id", facet.facet().id()).put("levels", facet.levels()).put("several", facet.several());
			both(one, "name", facet.name());
			both(one, "rule", facet.rule());
			ArrayNode nowhere = one.putArray("not_asked_for");
			new TreeSet<>(facet.notAskedFor()).forEach(nowhere::add);
			ArrayNode codes = one.putArray("codes");
			for (DeskCode code : facet.codes()) {
				ObjectNode each = codes.addObject().put("id", code.id()).put("source", code.source());
				both(each, "name", code.name());
				if (!code.shortName().isEmpty()) {
					both(each, "short", code.shortName());
				}
				both(each, "definition", code.definition());
				both(each, "rule", code.rule());
				ArrayNode examples = each.putArray("examples");
				for (DeskExample example : code.examples()) {
					ObjectNode shown = examples.addObject().put("belongs", example.belongs());
					both(shown, "text", example.text());
					both(shown, "reason", example.reason());
				}
			}
		}
	}

	private void post(ObjectNode node, GivenPost given) {
		DeskPost desk = given.desk();
		node.put("place", given.place()).put("text_version", desk.textVersion());
		both(node, "by", desk.by());
		both(node, "platform_name", desk.platform());
		words(node.putObject("post"), desk.post());
		DrawnAs drawn = desk.drawn();
		if (drawn != null) {
			node.putObject("drawn").put("random", drawn.random()).put("stratum", drawn.stratum()).put("probability", drawn.probability());
		}
		if (!desk.suggestions().isEmpty()) {
			ObjectNode said = node.putObject("suggestions");
			desk.suggestions().entrySet().stream().sorted(Map.Entry.comparingByKey())
					.forEach(it -> said.put(it.getKey().id(), it.getValue().text()));
		}
		thread(node.putArray("before"), desk.before());
		thread(node.putArray("thread"), given.thread());
	}

	private void thread(ArrayNode posts, List<ThreadPost> thread) {
		for (ThreadPost it : thread) {
			ObjectNode one = posts.addObject();
			both(one, "by", it.by());
			words(one.putObject("post"), it.post());
		}
	}

	private static void words(ObjectNode node, Post post) {
		node.put("platform", post.platform()).put("item_id", post.itemId()).put("text", post.text());
		put(node, "author", post.author());
		put(node, "account_handle", post.accountHandle());
		put(node, "language", post.language());
		put(node, "created_at", post.createdAt() == null ? post.createdAtRaw() : String.valueOf(post.createdAt()));
		put(node, "url", post.url());
		put(node, "thread_id", post.threadId());
		put(node, "reply_to", post.replyTo());
		put(node, "reply_to_handle", post.replyToHandle());
		put(node, "relayed_from", post.relayedFrom());
		put(node, "author_role", post.details().authorRole().id());
		put(node, "quotes", post.details().quotes());
		if (!post.metrics().isEmpty()) {
			ObjectNode metrics = node.putObject("metrics");
			new TreeMap<>(post.metrics()).forEach(metrics::put);
		}
		if (!post.details().media().isEmpty()) {
			ArrayNode media = node.putArray("media");
			post.details().media()
					.forEach(it -> media.addObject().put("kind", it.kind().name().toLowerCase(Locale.ROOT)).put("address", it.address())
					.put("words", it.words()));
		}
		if (!post.details().poll().isEmpty()) {
			ArrayNode poll = node.putArray("poll");
			post.details().poll().forEach(poll::add);
		}
	}

	private static void put(ObjectNode node, String field, String text) {
		if (!text.isEmpty()) {
			node.put(field, text);
		}
	}

	private static void both(ObjectNode node, String field, Bilingual text) {
		node.putObject(field).put("fr", text.fr()).put("en", text.en());
	}

	/** Reads it back. @throws IllegalArgumentException when it is none */
	GivenPart read(byte[] bytes) throws IOException {
		JsonNode root = json.readTree(bytes);
		if (root != null && PackageContainer.INTERVIEWS.equals(root.path("kind").asText())) {
			throw HandoutWords.refused("package.interviews");
		}
		if (root == null || !KIND.equals(root.path("kind").asText())) {
			throw new IllegalArgumentException("no package");
		}
		if (root.required("format").asInt() > FORMAT) {
			throw HandoutWords.refused("package.newer", root.required("format").asInt());
		}
		JsonNode set = root.required("set");
		JsonNode coder = root.required("coder");
		var terms = new DeskTerms(new PersonCoder(coder.required("id").asText(), coder.required("name").asText()), set.required("id").asText(),
				both(set.required("name")), set.required("suggestions").asBoolean(), set.required("training").asBoolean());
		Map<String, String> plan = new HashMap<>();
		root.required("plan").fields().forEachRemaining(it -> plan.put(it.getKey(), it.getValue().asText()));
		Map<String, Character> keys = new HashMap<>();
		root.required("keys").fields().forEachRemaining(it -> keys.put(it.getKey(), it.getValue().asText().charAt(0)));
		List<GivenPost> posts = new ArrayList<>();
		for (JsonNode each : root.required("posts")) {
			posts.add(post(each, posts.size()));
		}
		posts.sort(Comparator.comparingInt(it -> it.desk().place()));
		return new GivenPart(root.required("study").asText(), terms, plan, codebook(root.required("codebook")), keys, posts);
	}

	private static DeskCodebook codebook(JsonNode node) {
		List<DeskFacet> facets = new ArrayList<>();
		for (JsonNode one : node.required("facets")) {
			Set<String> nowhere = new HashSet<>();
			one.required("not_asked_for").forEach(it -> nowhere.add(it.asText()));
			List<DeskCode> codes = new ArrayList<>();
			for (JsonNode each : one.required("codes")) {
				List<DeskExample> examples = new ArrayList<>();
				each.required("examples").forEach(it -> examples.add(
						new DeskExample(both(it.required("text")), it.required("belongs").asBoolean(), both(it.required("reason")))));
				Bilingual shorter = each.has("short") ? both(each.required("short")) : Bilingual.EMPTY;
				codes.add(new DeskCode(each.required("id").asText(), both(each.required("name")), shorter, both(each.required("definition")),
						both(each.required("rule")), each.required("source").asText(), examples));
			}
			facets.add(new DeskFacet(new Facet(one.required("id").asText()), both(one.required("name")), both(one.required("rule")),
					one.required("levels").asBoolean(), one.required("several").asBoolean(), codes, nowhere));
		}
		return new DeskCodebook(node.required("version").asText(), facets);
	}

	private static GivenPost post(JsonNode node, int queue) {
		int place = node.required("place").asInt();
		int version = node.required("text_version").asInt();
		if (version < 1) {
			throw new IllegalArgumentException("text version " + version);
		}
		JsonNode drawn = node.path("drawn");
		Map<Facet, CodeSet> said = new HashMap<>();
		node.path("suggestions").fields().forEachRemaining(it -> said.put(new Facet(it.getKey()), CodeSet.parse(it.getValue().asText())));
		JsonNode chance = drawn.path("probability");
		DrawnAs how = drawn.isMissingNode() ? null : new DrawnAs(drawn.required("random").asBoolean(), drawn.required("stratum").asText(),
				chance.isNumber() ? chance.asDouble() : null);
		var desk = new DeskPost(queue, place, words(node.required("post")), version, both(node.required("by")),
				both(node.required("platform_name")), thread(node.required("before")), how, said);
		return new GivenPost(place, desk, thread(node.required("thread")));
	}

	private static List<ThreadPost> thread(JsonNode posts) {
		List<ThreadPost> thread = new ArrayList<>();
		posts.forEach(it -> thread.add(new ThreadPost(words(it.required("post")), both(it.required("by")))));
		return thread;
	}

	private static Post words(JsonNode node) {
		String created = node.path("created_at").asText();
		PostBuilder post = Post.builder(node.required("platform").asText(), node.required("item_id").asText())
				.text(node.required("text").asText())
				.author(node.path("author").asText()).accountHandle(node.path("account_handle").asText()).language(node.path("language").asText())
				.createdAt(moment(created), created).url(node.path("url").asText()).threadId(node.path("thread_id").asText())
				.replyTo(node.path("reply_to").asText())
				.replyToHandle(node.path("reply_to_handle").asText()).relayedFrom(node.path("relayed_from").asText())
				.authorRole(AuthorRole.of(node.path("author_role").asText())).quotes(node.path("quotes").asText());
		node.path("metrics").fields().forEachRemaining(it -> post.metric(it.getKey(), it.getValue().asLong()));
		node.path("media").forEach(it -> post.medium(Medium.Kind.valueOf(it.required("kind").asText().toUpperCase(Locale.ROOT)),
				it.required("address").asText(), it.required("words").asText()));
		node.path("poll").forEach(it -> post.pollChoice(it.asText()));
		return post.build();
	}

	private static @Nullable Instant moment(String text) {
		return text.matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z") ? Instant.parse(text) : null;
	}

	private static Bilingual both(JsonNode node) {
		return new Bilingual(node.required("fr").asText(), node.required("en").asText());
	}
}
