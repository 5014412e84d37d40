// SPDX-License-Identifier: EPL-2.0
package org.palier.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusErasure;
import org.palier.corpus.CorpusSettings;
import org.palier.corpus.CorpusView;
import org.palier.corpus.DuckDbCorpus;
import org.palier.corpus.Post;
import org.palier.corpus.PostFilter;
import org.palier.corpus.RunWriter;
import org.palier.fixtures.Cancelled;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.interviews.search.SearchQuery;
import org.palier.search.index.PostIndex;
import org.palier.search.index.PostIndex.State;
import org.palier.search.words.WantedWords;

/** Words found in posts, and what becomes of the index when files of it, posts or programs go. */
class PostSearchTest {

	@TempDir
	Path folder;
	private Path place;
	private PostIndex index;
	private Corpus corpus;

	@BeforeEach
	void posts() throws IOException {
		place = folder.resolve("search");
		index = new PostIndex(place);
		corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "s", CorpusSettings.of("test"));
		write("one", post("1", "fr", "2024-01-01", "Les jeunes attendent une réponse de la mairie."),
				post("2", "fr", "2024-01-03", "Un jeune a répondu : vos données sont l’affaire de l'État."),
				post("3", "en", "2024-01-02", "We answered. Don't worry, our answers are yours; Montréal replies."),
				post("4", "", "2024-01-04", "#Budget2026 @ville_mtl"));
	}

	@AfterEach
	void close() throws IOException {
		corpus.close();
	}

	private static Post post(String id, String language, String day, String text) {
		return Post.builder("twitter", id).accountHandle("h" + id).language(language).createdAt(Instant.parse(day + "T12:00:00Z"), "")
				.text(text).source("f", 1).build();
	}

	private void write(String run, Post... posts) throws IOException {
		try (RunWriter<Post> writer = corpus.appendPosts(run, Instant.parse("2026-11-0" + run.length() + "T00:00:00Z"))) {
			for (Post each : posts) {
				writer.add(each);
			}
			writer.commit();
		}
	}

	private CorpusView view(String... runs) throws IOException {
		return corpus.view(Set.of(runs));
	}

	private State bring(String... runs) throws IOException {
		return index.bring(view(runs), Progress.NONE);
	}

	private KindHits find(String words, CorpusView posts) throws IOException {
		return new PostSearch(index, posts, Map.of("twitter", Bilingual.same("X")), it -> it).find(new WantedWords(SearchQuery.of(words)),
				10, Progress.NONE);
	}

	private List<String> handles(String words, String... runs) throws IOException {
		return find(words, view(runs)).hits().stream().map(it -> it.title().fr().replaceAll("^@h| .*", "")).toList();
	}

	/** Numbers of the posts, the newest first, as a person finds them who reads the four. */
	@Test
	void formsOfWordsAreFound() throws IOException {
		assertThat(bring("one")).isEqualTo(State.READY);
		Map<String, String> wanted = new LinkedHashMap<>();
		for (String each : List.of("jeune; 2 1", "jeunes; 2 1", "reponses; 1", "RÉPONSE; 1", "answering; 3", "answers; 3", "montreal; 3",
				"budget2026; 4", "budg*; 4", "=jeune; 2",
				"état; 2", "données; 2", "jeune mairie; 1", "mairie, answer; 3 1", "« vos données »; 2", "« données vos »; ",
				"\"ville mtl\"; 4", "\"jeunes att*\"; ",
				"tramway; ")) {
			wanted.put(each.split("; ?", -1)[0], each.split("; ?", -1)[1]);
		}
		Map<String, String> found = new LinkedHashMap<>();
		for (String words : wanted.keySet()) {
			found.put(words, String.join(" ", handles(words, "one")));
		}
		assertThat(found).isEqualTo(wanted);
	}

	@Test
	void wordsStandInTheirLine() throws IOException {
		bring("one");
		KindHits found = find("réponses", view("one"));
		assertThat(found).satisfies(it -> {
			assertThat(it.among()).isEqualTo(4);
			assertThat(it.total()).isEqualTo(1);
		});
		assertThat(found.hits().getFirst()).satisfies(it -> {
			assertThat(it.title()).isEqualTo(new Bilingual("@h1 · X · 1er janvier 2024", "@h1 · X · January 1, 2024"));
			assertThat(it.line().text()).isEqualTo("Les jeunes attendent une réponse de la mairie.");
			assertThat(it.line().found()).isEqualTo("réponse");
			assertThat(it.place()).isEqualTo(new HitTarget.Posted(1, ""));
		});
		assertThat(find("jeune absent, mairie", view("one")).hits().getFirst().line().marks()).as("of what stands there as a whole").hasSize(1);
	}

	@Test
	void aPartIsLookedThroughAlone() throws IOException {
		bring("one");
		CorpusView french = view("one").only(PostFilter.ALL.withLanguages(Set.of("fr")).withPeriod("2024-01-01"), List.of());
		assertThat(find("jeune", french)).satisfies(it -> {
			assertThat(it.among()).isEqualTo(1);
			assertThat(it.total()).isEqualTo(1);
		});
	}

	@Test
	void whatTheGateHidesIsNotFound() throws IOException {
		bring("one");
		var search = new PostSearch(index, view("one"), Map.of(), it -> it.toBuilder().text(it.text().replace("mairie", "[…]")).build());
		assertThat(search.find(new WantedWords(SearchQuery.of("mairie")), 10, Progress.NONE)).satisfies(it -> {
			assertThat(it.total()).isZero();
			assertThat(it.hits()).isEmpty();
		});
	}

	@Test
	void newPostsAndNewWordingsComeIn() throws IOException {
		bring("one");
		write("two", post("5", "fr", "2024-02-01", "Un tramway arrive"), post("1", "fr", "2024-01-01", "Les aînés attendent un tramway"));
		assertThat(bring("one", "two")).isEqualTo(State.READY);
		assertThat(handles("tramway", "one", "two")).containsExactly("5", "1");
		assertThat(handles("jeunes", "one", "two")).containsExactly("2");
		assertThat(bring("one")).isEqualTo(State.READY);
		assertThat(handles("tramway", "one")).isEmpty();
		assertThat(handles("jeunes", "one")).containsExactly("2", "1");
	}

	/** Words of posts that an import brought which was taken back, or that were erased, stand in no file of the index. */
	@Test
	void whatGoesLeavesNoByte() throws IOException {
		write("two", post("5", "fr", "2024-02-01", "Zanzibarovitch xylographie"));
		bring("one", "two");
		assertThat(handles("zanzibarovitch", "one", "two")).containsExactly("5");
		assertThat(bytes()).contains("zanzibarovitch");
		bring("one");
		assertThat(bytes()).doesNotContain("zanzibarovitch").doesNotContain("xylograph");
		bring("one", "two");
		corpus.erase(new CorpusErasure(Set.of("h5"), null, null, Set.of(), Set.of("h5")));
		bring("one", "two");
		assertThat(bytes()).doesNotContain("zanzibarovitch");
		assertThat(handles("jeune", "one", "two")).containsExactly("2", "1");
	}

	private String bytes() throws IOException {
		var all = new StringBuilder();
		for (Path file : files()) {
			all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
		}
		return all.toString();
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(place)) {
			return new ArrayList<>(files.sorted().toList());
		}
	}

	/** Each file cut short, changed in its middle, or taken away: the index is made again, as a person would not notice. */
	@Test
	void damageIsMended() throws IOException {
		bring("one");
		assertThat(Files.readString(place.resolve(".gitignore"))).isEqualTo("*\n");
		int harmed = 0;
		for (Path file : files()) {
			String name = file.getFileName().toString();
			if (name.equals("write.lock") || name.equals(".gitignore")) {
				continue;
			}
			for (int how = 0; how < 3; how++) {
				Path harmedFile = files().stream().filter(
						it -> it.getFileName().toString().endsWith(name.substring(name.lastIndexOf('.') + 1)) || name.startsWith("segments")
						&& it.getFileName().toString().startsWith("segments")).findFirst().orElseThrow();
				byte[] content = Files.readAllBytes(harmedFile);
				switch (how) {
				case 0 -> Files.write(harmedFile, Arrays.copyOf(content, content.length / 2));
				case 1 -> {
					content[content.length / 2] ^= 0x55;
					Files.write(harmedFile, content);
				}
				default -> Files.delete(harmedFile);
				}
				index = new PostIndex(place);
				assertThat(bring("one")).as(name + " harmed as " + how).isEqualTo(State.READY);
				assertThat(handles("jeune", "one")).as(name + " harmed as " + how).containsExactly("2", "1");
				harmed++;
			}
		}
		assertThat(harmed).isGreaterThan(8);
	}

	@Test
	void whoeverWritesItIsNotDisturbed() throws IOException {
		bring("one");
		write("two", post("5", "fr", "2024-02-01", "Un jeune tramway"));
		try (var directory = new NIOFSDirectory(place); var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
			lock.ensureValid();
			assertThat(bring("one", "two")).isEqualTo(State.ELSEWHERE);
			assertThat(handles("jeune", "one", "two")).as("what is there").containsExactly("2", "1");
		}
		assertThat(bring("one", "two")).isEqualTo(State.READY);
		assertThat(handles("jeune", "one", "two")).containsExactly("5", "2", "1");
	}

	@Test
	void whereNothingCanBeWrittenItIsMadeForAWhile() throws IOException {
		Files.writeString(place, "in the way");
		assertThat(bring("one")).isEqualTo(State.FOR_A_WHILE);
		assertThat(handles("jeune", "one")).containsExactly("2", "1");
		assertThat(bring("one")).isEqualTo(State.FOR_A_WHILE);
		index.forget();
		assertThat(handles("jeune", "one")).isEmpty();
	}

	@Test
	void whoStopsLosesNothing() throws IOException {
		assertThatThrownBy(() -> index.bring(view("one"), new Cancelled())).isInstanceOf(CancellationException.class);
		assertThat(bring("one")).isEqualTo(State.READY);
		assertThat(handles("jeune", "one")).containsExactly("2", "1");
	}
}
