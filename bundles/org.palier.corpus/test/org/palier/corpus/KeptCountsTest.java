// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Counts that are kept are those that are counted: whatever was done to the corpus, by whomever, and whatever became of the files that keep
 * them.
 */
class KeptCountsTest {

	private static final CorpusSettings SETTINGS = new CorpusSettings("a test", 256L << 20, 2).keepingFrom(0);
	private static final Facet LEVEL = new Facet("level");
	private static final List<String> NETWORKS = List.of("twitter", "facebook");
	private static final List<String> HANDLES = List.of("ville", "police", "passant", "luc", "émilie");
	private static final int KINDS = 11;
	private static final int COUNTS = 3;

	@TempDir
	private Path folder;
	private Path file;
	private final Set<String> runs = new TreeSet<>();
	private List<AccountAgency> lines = List.of();
	private Random chance = new Random(0);
	private int made;

	@BeforeEach
	void place() {
		file = folder.resolve("corpus.duckdb");
		lines = List.of(line("ville", 0), line("police", 1));
	}

	private static AccountAgency line(String handle, int agency) {
		return new AccountAgency("twitter", "@" + handle, agency);
	}

	private DuckDbCorpus toRead() throws IOException {
		return DuckDbCorpus.read(file, "study", SETTINGS);
	}

	private DuckDbCorpus toWrite() throws IOException {
		return DuckDbCorpus.open(file, "study", SETTINGS);
	}

	private List<Path> kept() throws IOException {
		return KeptCounts.of(file).files().stream().filter(it -> it.toString().endsWith(".kept")).toList();
	}

	/** Counts something of a view. */
	private interface Counting {
		Object of(CorpusView view) throws IOException;
	}

	/** Everything that is counted, by what it is. */
	private Map<String, Counting> questions() {
		Map<String, Counting> all = new LinkedHashMap<>();
		all.put("posts", view -> view.posts());
		all.put("theories", view -> view.theories());
		all.put("programs' codes", view -> view.codedByPrograms());
		all.put("training", view -> view.trainingSets());
		all.put("cube", view -> view.counts(lines));
		all.put("cube of levels", view -> view.counts(lines, Set.of(LEVEL)));
		all.put("agencies", view -> view.agencies(lines));
		all.put("relayed", view -> view.relayed(lines));
		all.put("weeks", view -> view.weeks(lines));
		all.put("replies", view -> view.replies(lines, List.of(it -> it % 2, it -> 0)));
		all.put("delays", view -> view.measure(new PostMeasure.Delay(), Set.of(PostCut.AGENCY, PostCut.MONTH), lines));
		all.put("likes", view -> view.measure(new PostMeasure.Metric("likes"), Set.of(PostCut.AGENCY), lines));
		all.put("written", view -> view.written(Set.of(PostCut.AGENCY, PostCut.PLATFORM), lines));
		all.put("programs", view -> view.programs(lines));
		all.put("programs' words", view -> view.programsSaid(LEVEL, lines));
		all.put("received", view -> view.received(List.of(line("luc", 0)), lines));
		all.put("waits", view -> view.waits(Map.of("r1", LocalDate.of(2014, 1, 1)), lines));
		all.put("engaged", view -> view.engaged(2, lines));
		all.put("accounts", view -> view.accounts());
		all.put("relays", view -> view.relays());
		all.put("set", view -> view.setPosts("set"));
		all.put("log", view -> view.codingBlocks());
		return all;
	}

	private Map<String, Object> all(CorpusView view) throws IOException {
		return some(view, questions().keySet());
	}

	private Map<String, Object> some(CorpusView view, Collection<String> wanted) throws IOException {
		Map<String, Object> some = new LinkedHashMap<>();
		for (String each : wanted) {
			some.put(each, questions().get(each).of(view));
		}
		return some;
	}

	/**
	 * After each kind of change, the process that made it reads a few counts, and a later one reads them twice. They
	 * are also counted again, for the whole and for a part. A view with many runs takes long to plan: hence few counts
	 * a step, and other studies when the figures are made.
	 */
	@ParameterizedTest
	@MethodSource("seeds")
	void areThoseOfTheCorpusWhateverWasDoneToIt(long seed) throws IOException {
		chance = new Random(seed);
		List<Integer> kinds = new ArrayList<>(IntStream.range(0, KINDS).boxed().toList());
		Collections.shuffle(kinds, chance);
		try (DuckDbCorpus corpus = toWrite()) {
			posts(corpus);
		}
		for (int kind : kinds) {
			String when = "seed " + seed + ", " + kinds + ", at " + kind;
			List<String> wanted = new ArrayList<>(questions().keySet());
			Collections.shuffle(wanted, chance);
			wanted = wanted.subList(0, COUNTS);
			PostFilter part = chance.nextBoolean() ? PostFilter.ALL.withPeriod("2013").withAgencies(Set.of(0))
					: PostFilter.ALL.withCodedBy(CodedBy.MACHINE, CodedBy.HUMAN);
			Map<String, Object> anew;
			try (DuckDbCorpus corpus = toWrite()) {
				// A process that counted before the change must not get that count afterwards.
				some(corpus.view(runs), wanted);
				change(corpus, kind);
				anew = some(corpus.countingAnew(runs), wanted);
				assertThat(some(corpus.view(runs), wanted)).as(when).isEqualTo(anew);
			}
			try (DuckDbCorpus corpus = toRead()) {
				Map<String, Object> ofPart = some(corpus.countingAnew(runs).only(part, lines), wanted);
				for (int turn = 0; turn < 2; turn++) {
					assertThat(some(corpus.view(runs), wanted)).as("%s, later", when).isEqualTo(anew);
					assertThat(some(corpus.view(runs).only(part, lines), wanted)).as("%s, of a part", when).isEqualTo(ofPart);
				}
			}
			assertThat(kept()).as(when).isNotEmpty();
		}
	}

	private static LongStream seeds() {
		return LongStream.rangeClosed(1, System.getenv("PALIER_FIGURES") == null ? 1 : 20);
	}

	private void change(DuckDbCorpus corpus, int kind) throws IOException {
		switch (kind) {
		case 0, 1 -> posts(corpus);
		case 2 -> classify(corpus);
		case 3, 4 -> corpus.code(Coding.byHand(key(), chance.nextBoolean() ? Facet.USAGE : LEVEL, CodeSet.of(code()), one(List.of("ana", "ben")),
				SamplePosts.NOON, "1", Coding.NEW));
		case 5 -> {
			String run = "recode" + made++;
			if (corpus.recode(runs, run, SamplePosts.NOON, "2", List.of(new Recoding(Facet.USAGE, "news", "", "", Set.of(), "event"))) > 0) {
				runs.add(run);
			}
		}
		case 6 -> {
			String run = "move" + made++;
			corpus.move(runs, run, SamplePosts.NOON, Map.of("facebook", "twitter"));
			runs.add(run);
		}
		case 7 -> corpus.erase(new CorpusErasure(Set.of(one(HANDLES)), null, null, Set.of(), Set.of()));
		case 8 -> runs.remove(one(List.copyOf(runs)));
		case 9 -> lines = List.of(line(one(HANDLES), 0), line(one(HANDLES), 1), new AccountAgency("facebook", "@" + one(HANDLES), 1));
		default -> {
			corpus.drawSet("set", SamplePosts.NOON, List.of(new SetPost("set", key(), 1, SetPost.Part.RANDOM, "", null, 0.5)));
			runs.add("set");
			if (chance.nextBoolean()) {
				corpus.train("set");
			}
		}
		}
		if (runs.isEmpty()) {
			posts(corpus);
		}
	}

	private void posts(DuckDbCorpus corpus) throws IOException {
		String run = "r" + made++;
		runs.add(run);
		try (RunWriter<Post> writer = corpus.appendPosts(run, SamplePosts.NOON)) {
			for (int i = 0; i < 20; i++) {
				// Some of them are there already, and say something else.
				int number = chance.nextInt(60);
				writer.add(Post.builder(one(NETWORKS), "t" + number).accountHandle(one(HANDLES))
						.text(chance.nextInt(3) == 0 ? "why?" : "text " + chance.nextInt(9))
						.createdAt(Instant.parse("2013-06-01T00:00:00Z").plusSeconds(86_400L * chance.nextInt(400)), "")
						.replyTo(chance.nextInt(3) == 0 ? "t" + chance.nextInt(60) : "").relayedFrom(chance.nextInt(4) == 0 ? one(HANDLES) : "")
						.metrics(Map.of("likes", (long) chance.nextInt(9))).source("f.csv", i + 1).build());
			}
			writer.commit();
		}
	}

	private void classify(DuckDbCorpus corpus) throws IOException {
		String run = "c" + made++;
		runs.add(run);
		try (RunWriter<Coding> writer = corpus.appendCodings(run, SamplePosts.NOON)) {
			for (long post = 1; post < 40; post++) {
				writer.add(Coding.byMachine(post, Facet.USAGE, CodeSet.parse(chance.nextInt(4) == 0 ? "" : code()),
						one(List.of("rules", "model")), SamplePosts.NOON, "1", null, ""));
				if (chance.nextBoolean()) {
					writer.add(Coding.byMachine(post, LEVEL, CodeSet.of(code()), "rules", SamplePosts.NOON, "1", null, ""));
				}
			}
			writer.commit();
		}
	}

	private long key() {
		return 1 + chance.nextInt(30);
	}

	private String code() {
		return one(List.of("news", "event", "advice"));
	}

	private <T> T one(List<T> all) {
		return all.get(chance.nextInt(all.size()));
	}

	private void fill() throws IOException {
		try (DuckDbCorpus corpus = toWrite()) {
			posts(corpus);
			classify(corpus);
		}
	}

	private Map<String, Object> read() throws IOException {
		try (DuckDbCorpus corpus = toRead()) {
			return all(corpus.view(runs));
		}
	}

	/** Without this nothing would be gained: the second reading asks the database nothing. */
	@Test
	void areNotCountedAgain() throws IOException {
		fill();
		Map<String, Object> first = read();
		List<Path> kept = kept();
		for (Path each : kept) {
			Files.setLastModifiedTime(each, FileTime.from(SamplePosts.NOON));
		}
		assertThat(read()).isEqualTo(first);
		assertThat(kept()).isEqualTo(kept);
		for (Path each : kept) {
			assertThat(Files.getLastModifiedTime(each)).as("not written again").isEqualTo(FileTime.from(SamplePosts.NOON));
		}
		assertThat(KeptCounts.of(file).folder().resolve(".gitignore")).hasContent("*");
	}

	/**
	 * A process that opens a corpus to write to it and writes nothing leaves it as it was: a window that was opened and
	 * closed.
	 */
	@Test
	void outliveSomebodyWhoWritesNothing() throws IOException {
		fill();
		read();
		List<Path> kept = kept();
		try (DuckDbCorpus corpus = toWrite()) {
			assertThat(all(corpus.view(runs))).isNotEmpty();
		}
		read();
		assertThat(kept()).isEqualTo(kept);
	}

	@Test
	void areMadeAgainWhereTheyAreDamagedOrAnswerSomethingElse() throws IOException {
		fill();
		Map<String, Object> first = read();
		List<Path> kept = kept();
		for (int i = 0; i < kept.size(); i++) {
			byte[] bytes = Files.readAllBytes(kept.get(i));
			switch (i % 4) {
			case 0 -> Files.write(kept.get(i), new byte[0]);
			case 1 -> bytes[bytes.length / 2] ^= 1;
			case 2 -> Files.copy(kept.get((i + 1) % kept.size()), kept.get(i), StandardCopyOption.REPLACE_EXISTING);
			default -> Files.write(kept.get(i), Arrays.copyOf(bytes, bytes.length - 1));
			}
			if (i % 4 == 1) {
				Files.write(kept.get(i), bytes);
			}
		}
		assertThat(read()).isEqualTo(first);
		assertThat(read()).isEqualTo(first);
	}

	/** A backup of another day, with its time, in the place of the file; then other changes, as many as before. */
	@Test
	void areOfTheFileThatIsThereAndOfNoOther() throws IOException {
		fill();
		Path backup = Files.copy(file, folder.resolve("backup"), StandardCopyOption.COPY_ATTRIBUTES);
		Map<String, Object> before = read();
		code("news");
		Map<String, Object> news = read();
		assertThat(news).isNotEqualTo(before);
		Files.copy(backup, file, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
		assertThat(read()).isEqualTo(before);
		code("event");
		assertThat(read()).isNotEqualTo(news).isNotEqualTo(before);
	}

	private void code(String code) throws IOException {
		try (DuckDbCorpus corpus = toWrite()) {
			corpus.code(Coding.byHand(1, Facet.USAGE, CodeSet.of(code), "ana", SamplePosts.NOON, "1", Coding.NEW));
		}
	}

	/** Somebody with another program changes a code, and gives the file the time that it had. */
	@Test
	void areCountedAgainAfterAnotherProgramWroteTheFile() throws Exception {
		fill();
		code("news");
		Map<String, Object> before = read();
		FileTime time = Files.getLastModifiedTime(file);
		try (var connection = new DuckDBDriver().connect("jdbc:duckdb:" + file, new Properties()); var statement = connection.createStatement()) {
			statement.execute("UPDATE codings SET value = 'event' WHERE kind = 'human'");
		}
		Files.setLastModifiedTime(file, time);
		assertThat(read()).isNotEqualTo(before);
		try (DuckDbCorpus corpus = toRead()) {
			assertThat(all(corpus.view(runs))).isEqualTo(all(corpus.countingAnew(runs)));
		}
	}

	/** A journal that a killed process left is read, and is no part of the file. */
	@Test
	void areNotOfAFileWithAJournal() throws IOException {
		fill();
		read();
		List<Path> kept = kept();
		Files.write(file.resolveSibling("corpus.duckdb.wal"), new byte[] { 1 });
		assertThat(FileState.of(file, 0)).isEmpty();
		Files.delete(file.resolveSibling("corpus.duckdb.wal"));
		assertThat(FileState.of(file, 0)).isPresent();
		assertThat(kept()).isEqualTo(kept);
	}

	/**
	 * Closing a file gives up the locks that a process has on it: a process that tries to open an open one must not
	 * look into it first.
	 */
	@Test
	@EnabledOnOs(OS.LINUX)
	void doNotCostWhoHasTheCorpusOpenItsLock() throws IOException {
		fill();
		String lock = ":" + Files.getAttribute(file, "unix:ino") + " ";
		try (DuckDbCorpus corpus = toWrite()) {
			assertThat(Files.readString(Path.of("/proc/locks"))).contains(lock);
			assertThatThrownBy(this::toRead).isInstanceOfSatisfying(CorpusException.class,
					it -> assertThat(it.reason()).isEqualTo(CorpusException.Reason.IN_USE));
			assertThat(Files.readString(Path.of("/proc/locks"))).as("still locked").contains(lock);
		}
		assertThat(Files.readString(Path.of("/proc/locks"))).doesNotContain(lock);
	}

	/** In an archive nothing is kept, and nothing fails. */
	@Test
	void areNotNeeded() throws IOException {
		fill();
		Files.writeString(folder.resolve(AnswersOnDisk.FOLDER), "a file where the folder would be");
		Map<String, Object> first = read();
		assertThat(read()).isEqualTo(first);
		assertThat(folder.resolve(AnswersOnDisk.FOLDER)).hasContent("a file where the folder would be");
	}

	@Test
	void ofASmallCorpusNothingIsKept() throws IOException {
		fill();
		try (DuckDbCorpus corpus = DuckDbCorpus.read(file, "study", CorpusSettings.of("a test"))) {
			all(corpus.view(runs));
		}
		assertThat(KeptCounts.of(file).folder()).doesNotExist();
	}

	/** Counts of a file that is no more are not left lying about, and what others put there is. */
	@Test
	void goWithTheFileThatTheyAreOf() throws IOException {
		fill();
		read();
		List<Path> before = kept();
		Path mine = Files.writeString(KeptCounts.of(file).folder().resolve("mine.txt"), "mine");
		code("news");
		read();
		assertThat(kept()).isNotEmpty().doesNotContainAnyElementsOf(before);
		assertThat(mine).exists();
		assertThat(KeptCounts.of(file).files()).doesNotContain(mine);
	}

	/** Answers name the database that gave them: with another one they are asked again. */
	@Test
	void nameTheDatabaseThatIsInUse() throws Exception {
		List<String> version = new ArrayList<>();
		try (var connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
				var rows = connection.createStatement().executeQuery("SELECT version()")) {
			rows.next();
			version.add(rows.getString(1));
		}
		assertThat(AnswersOnDisk.MADE_BY).endsWith(" " + version.getFirst());
	}
}
