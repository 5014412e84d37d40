// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.codebook.classify.Classification;
import org.palier.codebook.classify.ClassificationSummary;
import org.palier.codebook.classify.Classified;
import org.palier.codebook.classify.ClassifierSetting;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Verdict;
import org.palier.codebook.classify.VerdictSink;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;
import org.palier.ground.text.Bilingual;
import org.palier.web.Proxies;
import org.palier.web.WebPolicy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;

/** A stub on this machine stands for the language model: it says what a test wants, and keeps what it was asked. */
class LanguageModelTest {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final Codebook CODEBOOK = new Codebook("made 2",
			List.of(new Codebook.FacetCodes(Facet.USAGE, Bilingual.EMPTY, false, List.of(
					new Codebook.Code("alert", new Bilingual("Alerte", "Alert"), new Bilingual("Un danger à éviter", "A danger to avoid"),
							Bilingual.EMPTY, List.of(new Codebook.Sample(new Bilingual("Route fermée", "Road closed"), true))),
					new Codebook.Code("answer", new Bilingual("Réponse", "Answer"), Bilingual.EMPTY, Bilingual.EMPTY, List.of())))));

	@TempDir
	private Path folder;
	private HttpServer server;
	private final List<JsonNode> asked = new CopyOnWriteArrayList<>();
	/** First questions, which hold no post. */
	private final List<JsonNode> greeted = new CopyOnWriteArrayList<>();
	/** What is answered to the first question. */
	private Reply greeting = Reply.of("{}");
	private String key = "";
	private Proxies proxies = Proxies.NONE;
	/** By the number of the request and what was asked. */
	private BiFunction<Integer, JsonNode, Reply> saying = (number, posts) -> Reply.of(all(posts, "alert"));

	private record Reply(int status, String content, int delay) {
		static Reply of(String content) {
			return new Reply(200, content, 0);
		}
	}

	@BeforeEach
	void listen() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
		server.createContext("/v1/chat/completions", exchange -> {
			JsonNode request = JSON.readTree(exchange.getRequestBody());
			String content = request.path("messages").path(1).path("content").asText();
			boolean first = !content.startsWith("[");
			(first ? greeted : asked).add(request);
			Reply reply = first ? greeting : saying.apply(asked.size(), JSON.readTree(content));
			if (reply.delay() > 0) {
				pause(reply.delay());
			}
			var root = JSON.createObjectNode().put("model", "stub-1");
			root.putArray("choices").addObject().putObject("message").put("content", reply.content());
			root.putObject("usage").put("prompt_tokens", first ? 3 : 100).put("completion_tokens", first ? 1 : 10);
			byte[] body = (reply.status() == 200 ? root.toString()
					: "{\"error\":\"refused " + exchange.getRequestHeaders().getFirst("Authorization") + "\"}").getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Retry-After", "0");
			exchange.sendResponseHeaders(reply.status(), body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
		server.start();
	}

	@AfterEach
	void stop() {
		server.stop(0);
	}

	private static void pause(int milliseconds) {
		try {
			Thread.sleep(milliseconds);
		} catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
		}
	}

	private static String all(JsonNode posts, String code) {
		var root = JSON.createObjectNode();
		var said = root.putArray("posts");
		posts.forEach(it -> said.addObject().put("n", it.path("n").asInt()).put("usage", code));
		return root.toString();
	}

	private OptionValues options(String... more) {
		Map<String, String> chosen = new HashMap<>(
				Map.of("address", "http://localhost:" + server.getAddress().getPort(), "model", "stub", "rate", "6000",
				"cache", folder.resolve("answers").toString()));
		for (int i = 0; i < more.length; i += 2) {
			chosen.put(more[i], more[i + 1]);
		}
		return OptionValues.of("language-model", classifier().options(), chosen);
	}

	private LanguageModelClassifier classifier() {
		return new LanguageModelClassifier(Map.of(ServiceOptions.KEY, key), new WebPolicy(List.of(), Optional.empty()), proxies);
	}

	private OpenClassifier open(String... more) throws IOException {
		return classifier().open(options(more), CODEBOOK);
	}

	private static List<Post> posts(int count) {
		return IntStream.range(0, count)
				.mapToObj(it -> Post.ofWords("p" + it, "Road number " + it + " is closed until Friday", "en", "twitter")).toList();
	}

	private static List<String> failures(List<Verdict> verdicts) {
		return verdicts.stream().filter(Verdict.Failed.class::isInstance).map(it -> ((Verdict.Failed) it).reason()).toList();
	}

	@Test
	void asksByTheCodebookInTheLanguageOfThePost() throws IOException {
		try (OpenClassifier open = open()) {
			var french = Post.ofWords("f", "La route est fermée jusqu’à vendredi, merci de votre patience", "fr", "twitter");
			List<Verdict> verdicts = open.classifyBatch(List.of(french, posts(1).getFirst(), Post.ofWords("e", "", "", "twitter")));
			assertThat(verdicts).extracting(it -> it.usage().orElse("-")).containsExactly("alert", "alert", "-");
			assertThat(asked).hasSize(2).allSatisfy(it -> {
				assertThat(it.path("temperature").asInt(1)).isZero();
				assertThat(it.path("model").asText()).isEqualTo("stub");
			});
			assertThat(asked.stream().map(it -> it.path("messages").path(0).path("content").asText()))
					.anySatisfy(it -> assertThat(it).contains("Vous codez", "alert = Alerte | Un danger à éviter | + «Route fermée»"))
					.anySatisfy(it -> assertThat(it).contains("You code", "alert = Alert | A danger to avoid | + «Road closed»"));
			assertThat(open.provenance()).containsEntry("model", "stub").containsEntry("models_that_answered", "stub-1")
					.containsEntry("tokens_in", "203")
					.containsEntry("tokens_out", "21").containsEntry("requests", "3").containsKeys("prompt.fr", "prompt.en", "address");
		}
	}

	@Test
	void nothingPersonalLeaves() throws IOException {
		try (OpenClassifier open = open()) {
			open.classify(Post.builder("twitter", "x").accountHandle("ville")
					.text("@jeanne_d42 write to jeanne@example.org or call 418 555-0123, see https://x.com/jeanne_d42")
					.replyToHandle("jeanne_d42").language("en").build());
		}
		assertThat(asked.getFirst().toString()).doesNotContain("jeanne", "example.org", "555", "ville").contains("@name", "[e-mail]", "[tel]");
	}

	@Test
	void whatWasAnsweredIsNotAskedAgain() throws IOException {
		saying = (number, posts) -> number == 1 ? Reply.of(all(posts, "answer")) : Reply.of("I would say alert.");
		try (OpenClassifier open = open()) {
			assertThat(failures(open.classifyBatch(posts(5)))).isEmpty();
		}
		try (OpenClassifier again = open()) {
			assertThat(again.classifyBatch(posts(5))).extracting(it -> it.usage().orElseThrow()).containsOnly("answer");
			assertThat(again.provenance()).containsEntry("posts_remembered", "5").containsEntry("requests", "0");
		}
		try (Stream<Path> files = Files.list(folder.resolve("answers"))) {
			assertThat(Files.readString(files.findFirst().orElseThrow())).doesNotContain("Road").contains("usage=answer");
		}
	}

	@Test
	void proseIsNamed() throws IOException {
		saying = (number, posts) -> Reply.of("Sure! These {posts} look like alerts to me.");
		try (OpenClassifier open = open()) {
			assertThat(failures(open.classifyBatch(posts(3)))).hasSize(3)
					.allSatisfy(it -> assertThat(it).contains("prose").contains("look like alerts"));
		}
	}

	@Test
	void wrongJsonIsNamed() throws IOException {
		saying = (number, posts) -> Reply.of(number == 1 ? """
				{"posts": [{"n": 1, "usage": "party"}, {"n": 2}, {"n": 3, "usage": ""}]}""" : "{\"answer\": []}");
		try (OpenClassifier open = open()) {
			List<Verdict> verdicts = open.classifyBatch(posts(3));
			assertThat(failures(verdicts)).hasSize(2);
			assertThat(failures(verdicts).get(0)).contains("“party”").contains("usage");
			assertThat(failures(verdicts).get(1)).contains("not as asked");
			assertThat(verdicts.get(2)).as("an empty code is an abstention").isInstanceOf(Verdict.Judged.class);
			assertThat(failures(open.classifyBatch(List.of(posts(9).getLast())))).singleElement()
					.satisfies(it -> assertThat(it).contains("not as asked"));
		}
	}

	@Test
	void ofHalfABatchTheRestIsAskedForAgain() throws IOException {
		saying = (number, posts) -> Reply.of(all(number == 1 ? JSON.createArrayNode().add(posts.get(0)).add(posts.get(1)) : posts, "alert"));
		try (OpenClassifier open = open()) {
			assertThat(failures(open.classifyBatch(posts(4)))).isEmpty();
			assertThat(asked).hasSize(2);
		}
		saying = (number, posts) -> Reply.of(all(JSON.createArrayNode().add(posts.get(0)), "alert"));
		try (OpenClassifier open = open("cache", "none")) {
			assertThat(failures(open.classifyBatch(posts(5)))).hasSize(3).allSatisfy(it -> assertThat(it).contains("2 of 5 posts"));
		}
	}

	@Test
	void aBusyServerIsAskedAgainAndThenNamed() throws IOException {
		saying = (number, posts) -> number < 3 ? new Reply(429, "", 0) : Reply.of(all(posts, "alert"));
		try (OpenClassifier open = open()) {
			assertThat(open.classify(posts(1).getFirst()).usage()).contains("alert");
		}
		saying = (number, posts) -> new Reply(429, "", 0);
		try (OpenClassifier open = open("cache", "none")) {
			assertThat(failures(open.classifyBatch(posts(1)))).singleElement().satisfies(it -> assertThat(it).contains("429").contains("3 tries"));
		}
	}

	@Test
	void silenceEndsTheRunAndASecondOneGoesOnWhereItEnded() throws IOException {
		saying = (number, posts) -> number <= 2 ? Reply.of(all(posts, "alert")) : new Reply(200, "", 3000);
		assertThatThrownBy(() -> run(posts(200))).isInstanceOf(PluginFailedException.class)
				.hasMessageContaining("did not answer to its end within 1 s");
		assertThat(asked.size()).as("it is not asked for ever").isLessThanOrEqualTo(2 + 5 + Runtime.getRuntime().availableProcessors());
		asked.clear();
		saying = (number, posts) -> Reply.of(all(posts, "alert"));
		ClassificationSummary summary = run(posts(200));
		assertThat(summary.coded()).isEqualTo(200);
		assertThat(summary.provenance()).containsEntry("posts_remembered", "10");
		assertThat(asked).hasSize(38);
	}

	/** It takes connections and says nothing: one question is asked and no post. */
	@Test
	void aServiceThatHangsIsRefusedAfterOneQuestion() {
		greeting = new Reply(200, "{}", 4000);
		long begun = System.nanoTime();
		assertThatThrownBy(() -> run(posts(346))).isInstanceOf(PluginFailedException.class).hasMessageContaining("within 1 s");
		assertThat(System.nanoTime() - begun).isLessThan(30_000_000_000L);
		assertThat(asked).isEmpty();
		assertThat(greeted).hasSize(1);
	}

	/** As a run does: with its limit of failures. */
	private ClassificationSummary run(List<Post> posts) {
		int[] failed = new int[1];
		return new Classification(classifier(), options("timeout", "1"), CODEBOOK).run(posts.iterator(), posts.size(), new VerdictSink() {
			@Override
			public void opened(ClassifierSetting setting) {
				assertThat(setting.version()).startsWith("stub@");
			}

			@Override
			public void accept(Classified classified) {
				if (classified.verdict() instanceof Verdict.Failed it && ++failed[0] > 10) {
					throw new PluginFailedException(Bilingual.same(it.reason()));
				}
			}
		}, Progress.NONE);
	}

	@Test
	void isOffUntilThereIsAnAddressAndWhereTheMachineForbidsIt() throws IOException {
		List<Map<String, String>> wrong = new ArrayList<>(List.of(Map.of(), Map.of("address", "http://localhost"),
				Map.of("address", "ftp://x.example", "model", "m"), Map.of("address", "https://user:secret@x.example/v1", "model", "m")));
		for (Map<String, String> each : wrong) {
			assertThatThrownBy(() -> classifier().open(OptionValues.of("language-model", classifier().options(), each), CODEBOOK))
					.isInstanceOf(PluginFailedException.class);
		}
		assertThatThrownBy(() -> open("facets", "usage,mood")).isInstanceOf(PluginFailedException.class).hasMessageContaining("mood");
		Path policy = Files.writeString(folder.resolve("policy.properties"), "live = off\n");
		assertThatThrownBy(() -> new LanguageModelClassifier(Map.of(), new WebPolicy(List.of(policy), Optional.empty()), proxies)
				.open(options(), CODEBOOK))
				.isInstanceOf(PluginFailedException.class).hasMessageContaining("policy.properties");
		assertThat(asked).isEmpty();
	}

	@Test
	void theLimitOfTokensEndsIt() throws IOException {
		try (OpenClassifier open = open("most-tokens", "150", "price-in", "2", "price-out", "10")) {
			open.classify(posts(1).getFirst());
			open.classify(posts(2).getLast());
			assertThat(failures(open.classifyBatch(List.of(posts(3).getLast())))).singleElement()
					.satisfies(it -> assertThat(it).contains("150 tokens"));
			assertThat(open.provenance()).containsEntry("cost", "0.0006");
		}
	}

	/** What ends the run, and how many requests left before it did. */
	private String ended(String... more) throws IOException {
		try (OpenClassifier open = open(more)) {
			String[] said = new String[1];
			for (Post each : posts(3)) {
				assertThatThrownBy(() -> open.classifyBatch(List.of(each))).isInstanceOf(PluginFailedException.class)
						.satisfies(it -> said[0] = it.getMessage());
			}
			assertThat(open.provenance()).as("asked once").containsEntry("requests", "1");
			return said[0];
		}
	}

	@Test
	void aKeyThatIsNotTakenEndsTheRunBeforeTheFirstPostAndIsNotRepeated() throws IOException {
		key = "sk-SECRET/0123456789";
		for (int status : new int[] { 401, 403 }) {
			greeting = new Reply(status, "", 0);
			assertThat(ended()).contains(String.valueOf(status), "PALIER_MODEL_KEY", "refused Bearer …").doesNotContain("SECRET");
		}
		assertThat(asked).as("no post left").isEmpty();
		key = "";
		assertThat(ended()).contains("asks for a key");
	}

	@Test
	void aWholeRunEndsAtTheFirstAnswer() {
		greeting = new Reply(401, "", 0);
		assertThatThrownBy(() -> run(posts(2000))).isInstanceOf(PluginFailedException.class).hasMessageContaining("401");
		assertThat(greeted).hasSize(1);
		assertThat(asked).isEmpty();
	}

	@Test
	void aModelThatIsNotThereAClosedPortAndAHostThatNobodyKnowsEndTheRun() throws IOException {
		greeting = new Reply(404, "", 0);
		assertThat(ended()).contains("404", "“stub”");
		assertThat(ended("address", "https://nobody.invalid/v1")).contains("There is no site nobody.invalid");
		int closed;
		try (var socket = new java.net.ServerSocket(0)) {
			closed = socket.getLocalPort();
		}
		assertThat(ended("address", "http://localhost:" + closed + "/v1")).contains("takes no connection", "Start the language model");
	}

	@Test
	void aProxyThatWantsANameEndsTheRun() throws IOException {
		List<String> connects = new CopyOnWriteArrayList<>();
		try (var proxy = new java.net.ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
			Thread.ofPlatform().daemon().start(() -> {
				while (!proxy.isClosed()) {
					try (var connection = proxy.accept()) {
						var lines = new java.io.BufferedReader(new java.io.InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
						connects.add(lines.readLine());
						while (!lines.readLine().isEmpty()) {
							// The rest of the request.
						}
						connection.getOutputStream().write(("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
								+ "Content-Length: 0\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
					} catch (IOException closed) {
						return;
					}
				}
			});
			proxies = new Proxies(Map.of(), Map.of("https_proxy", "http://localhost:" + proxy.getLocalPort()), java.net.ProxySelector.of(null));
			assertThat(ended("address", "https://model.example/v1")).contains("407");
			assertThat(connects).containsExactly("CONNECT model.example:443 HTTP/1.1");
		}
	}

	@Test
	void fiveFailuresInARowEndTheRunAndAKeyInAnAnswerIsCutOut() throws IOException {
		key = "sk-SECRET/0123456789";
		saying = (number, posts) -> number == 1 ? Reply.of("I say " + key + " is prose") : new Reply(500, "", 0);
		try (OpenClassifier open = open()) {
			assertThat(failures(open.classifyBatch(posts(1)))).singleElement().satisfies(it -> assertThat(it).contains("I say … is prose"));
			for (int i = 2; i <= 5; i++) {
				assertThat(failures(open.classifyBatch(List.of(posts(i).getLast())))).singleElement().satisfies(it -> assertThat(it).contains("500"));
			}
			assertThatThrownBy(() -> open.classifyBatch(List.of(posts(6).getLast()))).isInstanceOf(PluginFailedException.class)
					.hasMessageContaining("5 requests in a row").hasMessageNotContaining("SECRET");
			int before = asked.size();
			assertThatThrownBy(() -> open.classifyBatch(List.of(posts(7).getLast()))).isInstanceOf(PluginFailedException.class);
			assertThat(asked).hasSize(before);
		}
	}

	@Test
	void ofAnAnswerNoMoreThanAMegabyteIsTaken() throws IOException {
		saying = (number, posts) -> Reply.of("x".repeat(3_000_000));
		try (OpenClassifier open = open()) {
			assertThat(failures(open.classifyBatch(posts(1)))).singleElement().satisfies(it -> assertThat(it).contains("larger than 1 MB"));
		}
	}
}
