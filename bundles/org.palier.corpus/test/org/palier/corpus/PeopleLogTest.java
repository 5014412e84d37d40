// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.corpus.chain.LogFault;
import org.palier.corpus.chain.LogFolder;

/** Tests that people's work is written a second time, and comes back from there. */
class PeopleLogTest {

	private static final CorpusSettings PLAIN = new CorpusSettings("a test", 256L << 20, 1);
	private static final Instant NOON = Instant.parse("2026-12-02T12:00:00.123456Z");
	private static final Facet LEVEL = new Facet("engagement");
	private static final Set<String> RUNS = Set.of("r1", "m1", "s1", "c1");

	@TempDir
	Path folder;
	private Corpus corpus;

	@BeforeEach
	void open() throws IOException {
		corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "study", PLAIN.withLog());
	}

	@AfterEach
	void close() throws IOException {
		corpus.close();
	}

	private LogFolder log() {
		return LogFolder.of(folder, "study");
	}

	private static void posts(Corpus corpus) throws IOException {
		try (RunWriter<Post> writer = corpus.appendPosts("r1", NOON)) {
			writer.add(SamplePosts.post(1, "anna", "first"));
			writer.add(SamplePosts.post(2, "ben", "second, by\ta person with tabs"));
			writer.add(SamplePosts.post("facebook", "", "carla", "no id", NOON, "", "", java.util.Map.of()));
			writer.add(SamplePosts.post("facebook", "", "", "the same twice", NOON, "", "", java.util.Map.of()));
			writer.add(SamplePosts.post("facebook", "", "", "the same twice", NOON, "", "", java.util.Map.of()));
			writer.commit();
		}
	}

	private static void programs(Corpus corpus) throws IOException {
		try (RunWriter<Coding> writer = corpus.appendCodings("m1", NOON)) {
			for (long post = 1; post <= 5; post++) {
				writer.add(Coding.byMachine(post, Facet.USAGE, CodeSet.of("announce"), "rules", NOON, "book 1", 0.5, "[]"));
			}
			writer.commit();
		}
	}

	private void people() throws IOException {
		corpus.train("t1");
		corpus.drawSet("s1", NOON, List.of(new SetPost("s1", 2, 1, SetPost.Part.RANDOM, "a\\b", 0.1, 0.3),
				new SetPost("s1", 5, 2, SetPost.Part.TARGETED, "", null, null)));
		Coding first = corpus.code(Coding.byHand(2, Facet.USAGE, CodeSet.of("ask"), "zoé", NOON, "book 1", Coding.NEW)
				.with(new CodingDetails(1, "s1", "announce", "a memo\nof two lines", Boolean.TRUE)), "Zoé Tremblay");
		corpus.code(Coding.byHand(2, LEVEL, CodeSet.of("push", "pull"), "zoé", NOON, "book 2", first.id()), "Zoé Tremblay");
		corpus.code(Coding.byHand(5, Facet.USAGE, CodeSet.of("ask"), "luc", NOON, "book 1", Coding.NEW), "Luc");
		corpus.code(Coding.adjudicated(5, Facet.USAGE, CodeSet.NONE, "luc+zoé", NOON, "book 1", Coding.NEW));
		try (RunWriter<Coding> writer = corpus.appendCodings("c1", NOON)) {
			writer.add(Coding.byHand(1, Facet.USAGE, CodeSet.of("ask"), "luc", NOON, "book 1", Coding.NEW));
			writer.add(Coding.byMachine(1, LEVEL, CodeSet.of("push"), "other", NOON, "book 1", null, ""));
			writer.commit();
		}
	}

	private static List<Coding> codings(Corpus corpus) throws IOException {
		return corpus.view(RUNS).codings(Set.of(1L, 2L, 3L, 4L, 5L)).stream().filter(it -> it.kind() != CoderKind.MACHINE).toList();
	}

	@Test
	void whatPeopleDidComesBackUnderItsIdsAndProgramsGetTheirsAgain() throws IOException {
		posts(corpus);
		programs(corpus);
		people();
		List<Coding> before = codings(corpus);
		assertThat(before).hasSize(5);
		LoggedPeople logged = LoggedPeople.read(log());
		assertThat(logged.faults()).isEmpty();
		try (Corpus again = DuckDbCorpus.open(folder.resolve("again.duckdb"), "study", PLAIN)) {
			posts(again);
			assertThat(again.restore(logged)).isEqualTo(new RestoredPeople(5, 2, 0, 0));
			programs(again);
			assertThat(codings(again)).isEqualTo(before);
			assertThat(again.view(RUNS).setPosts("s1")).isEqualTo(corpus.view(RUNS).setPosts("s1")).hasSize(2);
			assertThat(again.coders()).isEqualTo(corpus.coders()).contains(new PersonCoder("zoé", "Zoé Tremblay"));
			assertThat(again.codingLog(List.of("m1")).stream().filter(it -> !it.runId().equals("c1")).toList()).as("seals of both")
					.isEqualTo(corpus.codingLog(List.of("m1")).stream().filter(it -> !it.runId().equals("c1")).toList());
		}
	}

	@Test
	void aStudyThatIsOnlyReadGetsNoLogAndOneOfBeforeGetsItsWholeWhenSomethingIsAdded() throws IOException {
		close();
		corpus = DuckDbCorpus.open(folder.resolve("corpus.duckdb"), "study", PLAIN);
		posts(corpus);
		people();
		close();
		open();
		codings(corpus);
		assertThat(log().isThere()).isFalse();
		corpus.code(Coding.byHand(1, LEVEL, CodeSet.of("push"), "luc", NOON, "book 1", Coding.NEW), "Luc");
		LoggedPeople logged = LoggedPeople.read(log());
		assertThat(logged.size()).isEqualTo(6);
		try (Corpus again = DuckDbCorpus.open(folder.resolve("again.duckdb"), "study", PLAIN)) {
			posts(again);
			assertThat(again.restore(logged)).isEqualTo(new RestoredPeople(6, 2, 0, 0));
			assertThat(codings(again)).isEqualTo(codings(corpus));
		}
	}

	@Test
	void anErasureTakesTheWordsBesideAndBreaksNoChain() throws IOException {
		posts(corpus);
		people();
		assertThat(everything()).contains("t2", "ben", "a memo");
		long before = LoggedPeople.read(log()).size();
		corpus.erase(new CorpusErasure(Set.of("ben"), null, null, Set.of(), Set.of("ben")));
		corpus.tidyLog();
		assertThat(everything()).doesNotContain("t2", "ben", "a memo");
		LoggedPeople logged = LoggedPeople.read(log());
		assertThat(logged.faults()).isEmpty();
		assertThat(logged.size()).isEqualTo(before);
		close();
		open();
		corpus.code(Coding.byHand(1, LEVEL, CodeSet.of("push"), "luc", NOON, "book 1", Coding.NEW), "Luc");
		assertThat(LoggedPeople.read(log()).size()).as("nothing is written twice").isEqualTo(before + 1);
		try (Corpus again = DuckDbCorpus.open(folder.resolve("again.duckdb"), "study", PLAIN)) {
			posts(again);
			RestoredPeople restored = again.restore(LoggedPeople.read(log()));
			assertThat(restored).isEqualTo(new RestoredPeople(4, 1, 3, 0));
		}
	}

	@Test
	void aLineThatAKilledProcessLeftHalfIsTakenAwayAndTold() throws IOException {
		posts(corpus);
		people();
		Path file = log().files().getFirst().path();
		byte[] whole = Files.readAllBytes(file);
		Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 9));
		LoggedPeople torn = LoggedPeople.read(log());
		assertThat(torn.faults()).extracting(LogFault::kind).containsExactly(LogFault.Kind.TORN);
		close();
		open();
		corpus.train("t2");
		LoggedPeople logged = LoggedPeople.read(log());
		assertThat(logged.faults()).isEmpty();
		assertThat(logged.size()).as("written again from the corpus").isEqualTo(5);
	}

	@Test
	void aBitThatFlippedIsNamedAndMendedWhereTheDigestProvesIt() throws IOException {
		posts(corpus);
		people();
		List<LoggedPeople.LoggedCoding> before = new ArrayList<>();
		LoggedPeople.read(log()).codings().forEach(before::add);
		Path file = log().files().stream().filter(it -> it.path().toString().contains("coder.luc.")).findFirst().orElseThrow().path();
		byte[] whole = Files.readAllBytes(file);
		for (int at = 0; at < whole.length; at += 7) {
			byte[] flipped = whole.clone();
			flipped[at] ^= 2;
			Files.write(file, flipped);
			LoggedPeople logged = LoggedPeople.read(log());
			assertThat(logged.faults()).as("byte " + at).isNotEmpty();
			if (logged.faults().stream().allMatch(it -> it.kind() == LogFault.Kind.MENDED)) {
				assertThat(logged.codings()).as("byte " + at).containsExactlyElementsOf(before);
			}
		}
	}

	@Test
	void twoCopiesThatWentOnApartAndWerePutTogetherAreRead() throws IOException {
		posts(corpus);
		people();
		Path file = log().files().stream().filter(it -> it.path().toString().contains("coder.luc.")).findFirst().orElseThrow().path();
		List<String> common = Files.readAllLines(file);
		corpus.code(Coding.byHand(1, LEVEL, CodeSet.of("push"), "luc", NOON, "book 1", Coding.NEW), "Luc");
		List<String> one = Files.readAllLines(file);
		Files.write(file, common);
		close();
		open();
		corpus.code(Coding.byHand(3, LEVEL, CodeSet.of("pull"), "luc", NOON, "book 1", Coding.NEW), "Luc");
		List<String> other = Files.readAllLines(file);
		List<String> both = new ArrayList<>(one);
		both.addAll(other.subList(common.size(), other.size()));
		Files.write(file, both);
		assertThat(LoggedPeople.read(log()).faults()).extracting(LogFault::kind).containsOnly(LogFault.Kind.FORKED);
	}

	@Test
	void aLogOfTheFutureIsToldAndNotRead() throws IOException {
		Files.createDirectories(folder.resolve("log"));
		Files.writeString(folder.resolve("log/coder.x.000000.log"),
				new org.palier.corpus.chain.TestLines("study").chained("log\tformat=2\tstudy=study", "coding\tid=1"));
		assertThat(LoggedPeople.read(log()).faults()).extracting(LogFault::kind, LogFault::says)
				.containsExactly(org.assertj.core.groups.Tuple.tuple(LogFault.Kind.FUTURE, "2"));
	}

	@Test
	void aLogOfAnotherStudyIsToldOnceAndNotRead() throws IOException {
		Files.createDirectories(folder.resolve("log"));
		Files.writeString(folder.resolve("log/coder.x.000000.log"),
				new org.palier.corpus.chain.TestLines("another").chained("log\tformat=1\tstudy=another", "coding\tid=1"));
		LoggedPeople logged = LoggedPeople.read(log());
		assertThat(logged.faults()).extracting(LogFault::kind, LogFault::says)
				.containsExactly(org.assertj.core.groups.Tuple.tuple(LogFault.Kind.OTHER_STUDY, "another"));
		assertThat(logged.size()).isZero();
	}

	@Test
	void aLogWithDigestsOfALaterReleaseIsOfTheFuture() throws IOException {
		Files.createDirectories(folder.resolve("log"));
		Files.writeString(folder.resolve("log/coder.x.000000.log"), "log\tformat=3\tstudy=study\tabc\ncoding\tid=1\tdef\n");
		assertThat(LoggedPeople.read(log()).faults()).extracting(LogFault::kind, LogFault::says)
				.containsExactly(org.assertj.core.groups.Tuple.tuple(LogFault.Kind.FUTURE, "3"));
	}

	private String everything() throws IOException {
		var text = new StringBuilder();
		try (Stream<Path> files = Files.walk(folder.resolve("log"))) {
			for (Path each : files.filter(Files::isRegularFile).toList()) {
				text.append(each).append('\n').append(Files.readString(each));
			}
		}
		return text.toString();
	}
}
