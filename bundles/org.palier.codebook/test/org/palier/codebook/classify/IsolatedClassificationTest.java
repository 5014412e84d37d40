// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.fixtures.Processes;
import org.palier.ground.PluginFailedException;
import org.palier.ground.Progress;
import org.palier.ground.StalledException;
import org.palier.ground.isolation.IsolatedJava;
import org.palier.ground.options.OptionValues;
import org.palier.ground.options.WrongOptionException;

/** Classifiers in a Java machine of their own, honest and otherwise; each test starts one. */
@ResourceLock(Processes.STARTED)
@Timeout(300)
class IsolatedClassificationTest {

	private static final Codebook CODES = Codebook.ofUsages("1", List.of("advice", "alert"));
	private static final List<String> WORDS = List.of("advice", "alert", "!", "?", "null", "");

	private final List<Classified> classified = new ArrayList<>();

	@Test
	void everyVerdictIsThatOfTheSameProcess() {
		List<Classified> here = new ArrayList<>();
		ClassificationSummary expected = new Classification(new FirstWord(), OptionValues.NONE, CODES).run(posts(10_000), 10_000, here::add,
				Progress.NONE);

		ClassificationSummary summary = isolated("first_word").run(posts(10_000), 10_000, classified::add, Progress.NONE);

		assertThat(classified).isEqualTo(here);
		assertThat(summary).isEqualTo(expected);
		assertThat(summary.failures()).hasSizeGreaterThan(1);
	}

	/** Options, codebook, facets, version and provenance cross the border and back. */
	@Test
	void aClassifierOfSeveralFacetsSaysTheSameThere() {
		List<Post> posts = IntStream.range(0, 1000)
				.mapToObj(i -> Post.ofWords("", List.of("advice top", "? base", "alert", "!", "stray").get(i % 5), "", ""))
				.toList();
		List<Classified> here = new ArrayList<>();
		var recorded = new Recorded();
		Map<String, String> options = Map.of("size", "7");
		ClassificationSummary expected = new Classification(recorded, OptionValues.of("recorded", recorded.options(), options), Recorded.CODEBOOK)
				.run(posts.iterator(), 1000, here::add, Progress.NONE);

		ClassificationSummary summary = new IsolatedClassification("recorded", options, Recorded.CODEBOOK, java()).run(posts.iterator(), 1000,
				classified::add, Progress.NONE);

		assertThat(classified).isEqualTo(here);
		assertThat(summary).isEqualTo(expected);
		assertThat(summary.setting().options()).containsEntry("size", "7").containsEntry("trouble", "none");
	}

	@Test
	void optionsThatTheClassifierDoesNotTakeAreRefusedBeforeAnyPost() {
		for (Map<String, String> wrong : List.of(Map.of("size", "0"), Map.of("sise", "1"))) {
			assertThatThrownBy(() -> new IsolatedClassification("recorded", wrong, Recorded.CODEBOOK, java()).run(posts(3), 3,
					classified::add, Progress.NONE))
					.isInstanceOfSatisfying(WrongOptionException.class,
							it -> assertThat(it.reason().en()).containsAnyOf("from 1 to 1000", "size, trouble"));
		}
		assertThat(classified).isEmpty();
	}

	@Test
	void whatFailsWhileItIsOpenedIsTheSameSentence() {
		assertThatThrownBy(() -> new IsolatedClassification("recorded", Map.of("trouble", "open"), Recorded.CODEBOOK, java()).run(posts(3), 3,
				classified::add, Progress.NONE)).isExactlyInstanceOf(PluginFailedException.class).hasMessageContaining("no model");
		assertThat(classified).isEmpty();
	}

	@Test
	void noPostsAreNoVerdicts() {
		assertThat(isolated("first_word").run(posts(0), 0, classified::add, Progress.NONE).posts()).isZero();
	}

	@Test
	void memoryThatIsUsedUpIsThatOfTheProcess() {
		assertThatThrownBy(() -> run("hog")).isExactlyInstanceOf(PluginFailedException.class).hasMessageContaining("“hog”")
				.hasMessageContaining("64 MB");
	}

	@Test
	void aLoopIsEndedWithItsProcess() {
		assertThatThrownBy(() -> run("loop")).hasMessageContaining("loop").hasMessageContaining("1 second");
		assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive)).isEmpty();
	}

	@Test
	void aProcessWithoutASignOfLifeIsEnded() {
		assertThatThrownBy(() -> new IsolatedClassification("loop", Map.of(), CODES, java(), Duration.ofMillis(1)).run(posts(3), 3,
				classified::add, Progress.NONE))
				.isInstanceOf(StalledException.class).hasMessageContaining("loop");
		assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive)).isEmpty();
	}

	@Test
	void aProcessThatEndsByItselfIsNamed() {
		assertThatThrownBy(() -> run("gone")).hasMessageContaining("“gone”").hasMessageContaining("7");
	}

	@Test
	void noiseIsNoVerdict() {
		assertThatThrownBy(() -> run("noise")).isExactlyInstanceOf(PluginFailedException.class).hasMessageContaining("“noise”");
	}

	@Test
	void aClassifierThatIsNotThereIsNamedInBothLanguages() {
		assertThatThrownBy(() -> run("nobody")).isInstanceOfSatisfying(PluginFailedException.class, it -> {
			assertThat(it.reason().fr()).isEqualTo("Il n’y a pas de « nobody ».");
			assertThat(it.reason().en()).isEqualTo("There is no “nobody”.");
		});
	}

	@Test
	void cancelEndsTheProcess() {
		var cancelled = new Progress() {
			private int asked;

			@Override
			public void report(long done, long total) {
				// only the question counts
			}

			@Override
			public boolean isCancelled() {
				return ++asked > 10;
			}
		};
		assertThatThrownBy(() -> isolated("loop").run(posts(3), 3, classified::add, cancelled)).isInstanceOf(CancellationException.class);
		assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive)).isEmpty();
	}

	/** A Java machine with options of its own isolates a classifier, which finds them, but for memory and collector. */
	@Test
	void optionsOfTheJavaMachineAreHandedOver() throws Exception {
		Process parent = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx300m", "-XX:+UseParallelGC",
				"-Dgouv.example.service=http://127.0.0.1:1/ a b", "-esa", "-ea", "-cp", System.getProperty("java.class.path"),
				IsolatingMain.class.getName()).redirectErrorStream(true).start();

		assertThat(new String(parent.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
				.isEqualTo("http://127.0.0.1:1/ a b, assertions true, fewer than 100 MB true");
		assertThat(parent.waitFor()).isZero();
	}

	/** The Java machine of {@link #optionsOfTheJavaMachineAreHandedOver}, which isolates one classifier. */
	static final class IsolatingMain {

		private IsolatingMain() {
		}

		/** @param arguments none */
		public static void main(String[] arguments) {
			isolated("options").run(posts(1), 1,
					it -> System.out.println(((Judgement.Abstained) it.verdict().in(Facet.USAGE).orElseThrow()).detail()), Progress.NONE);
		}
	}

	private void run(String id) {
		isolated(id).run(posts(3), 3, classified::add, Progress.NONE);
	}

	private static IsolatedClassification isolated(String id) {
		return new IsolatedClassification(id, Map.of(), CODES, java());
	}

	private static IsolatedJava java() {
		return new IsolatedJava(Path.of(System.getProperty("java.home"), "bin", "java"),
				List.of("-Dpalier.patience=1", "-cp", System.getProperty("java.class.path"),
						IsolatedMain.class.getName()),
				64);
	}

	/** With whatever a string can hold, half a surrogate pair included, and dates and counts now and then. */
	private static Iterator<Post> posts(int count) {
		return IntStream.range(0, count).mapToObj(i -> {
			String text = (WORDS.get(i % WORDS.size()) + " " + i + " é\uD83D\uDE00\uD83D\u0000").strip();
			return Post.builder("twitter", String.valueOf(i)).text(text).language("fr")
					.createdAt(i % 3 == 0 ? null : Instant.ofEpochSecond(i, i), "").replyTo(i % 2 == 0 ? "1" : "")
					.relayedFrom(i % 5 == 0 ? "another" : "").metrics(i % 7 == 0 ? Map.of("likes", (long) i) : Map.of())
					.source("f.csv", i).build();
		}).iterator();
	}
}
