// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.palier.corpus.SamplePosts.NOON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of before 0.2.0 are read as they are, and brought over whole or not at all. */
class EarlierSchemaTest {

	private static final CorpusSettings SETTINGS = new CorpusSettings("a test", 256L << 20, 2);
	private static final Facet MODEL = new Facet("grunig");
	private static final Facet LEVEL = new Facet("chang_kannan");
	private static final Set<String> RUNS = Set.of("r1", "c1", "e1");

	@TempDir
	private Path folder;

	private Path file() {
		return folder.resolve("corpus.duckdb");
	}

	/** Posts 1 to 6; a usage and a model by a program of each, of 6 a usage and a level by a person; usage old was recoded. */
	private void make(int posts) throws IOException {
		try (Corpus corpus = DuckDbCorpus.open(file(), "study", SETTINGS)) {
			try (RunWriter<Post> writer = corpus.appendPosts("r1", NOON)) {
				for (int i = 1; i <= posts; i++) {
					writer.add(SamplePosts.post(i, "a", "text " + i));
				}
				writer.commit();
			}
			try (RunWriter<Coding> codings = corpus.appendCodings("c1", NOON)) {
				for (int i = 1; i <= posts; i++) {
					codings.add(Coding.byMachine(i, Facet.USAGE, CodeSet.parse(i == 2 ? "old" : "alert"), "rules", NOON, "pack 1.1", 0.75, "[]"));
					codings.add(Coding.byMachine(i, MODEL, CodeSet.of("press_agentry"), "rules", NOON, "pack 1.1", null, "[]"));
				}
				codings.commit();
			}
			corpus.code(Coding.byHand(6, Facet.USAGE, CodeSet.of("old"), "zoe", Instant.parse("1969-12-31T23:59:59.999999Z"), "pack 1.1",
					Coding.NEW));
			corpus.code(Coding.byHand(6, LEVEL, CodeSet.of("service"), "zoe", NOON, "pack 1.1", Coding.NEW), "Zoé");
			corpus.recode(Set.of("r1", "c1"), "e1", NOON, "pack 1.2", List.of(new Recoding(Facet.USAGE, "old", "", "new")));
		}
	}

	/** The readable data of a file. */
	private record Read(List<LogBlock> blocks, List<Coding> codings, List<CountCell> cells, Set<Facet> theories, List<Coding> changed) {

		static Read of(Corpus corpus) throws IOException {
			CorpusView view = corpus.view(RUNS);
			return new Read(view.codingBlocks(), view.codings(List.of(1L, 2L, 6L)), view.counts(List.of(), Set.of(MODEL, LEVEL)), view.theories(),
					view.changedCodings(10));
		}
	}

	private Read read() throws IOException {
		try (Corpus corpus = DuckDbCorpus.read(file(), "study", SETTINGS)) {
			return Read.of(corpus);
		}
	}

	private Read written() throws IOException {
		try (Corpus corpus = DuckDbCorpus.open(file(), "study", SETTINGS)) {
			return Read.of(corpus);
		}
	}

	/** The digests are those of the old names: a manifest that was written then holds. */
	@Test
	void filesOfEverySchemaAreReadAsTheyAreAndBroughtOver() throws Exception {
		make(6);
		Read now = read();
		assertThat(now.theories()).containsExactly(LEVEL, MODEL);
		assertThat(now.changed()).isEmpty();
		for (int schema = 1; schema <= 3; schema++) {
			if (schema == 3) {
				EarlierFiles.ofSchema3(file());
			} else {
				EarlierFiles.released(file(), schema);
			}
			byte[] before = Files.readAllBytes(file());
			assertThat(read()).as("schema %d, only read", schema).isEqualTo(now);
			assertThat(Files.readAllBytes(file())).as("only read").isEqualTo(before);
			assertThat(written()).as("schema %d, brought over", schema).isEqualTo(now);
			assertThat(read()).isEqualTo(now);
			List<String> left = new ArrayList<>(List.of(folder.toFile().list()));
			assertThat(left.remove("corpus.duckdb")).isTrue();
			assertThat(left).as("the copy stays as a way back").singleElement().asString()
					.matches("corpus\\.before-schema-[0-9]{8}-[0-9]{6}\\.duckdb");
			assertThat(Files.readAllBytes(folder.resolve(left.getFirst()))).isEqualTo(before);
			Files.delete(folder.resolve(left.getFirst()));
		}
	}

	/** The digest of a coding under its old name, put together by hand: 12:00 on 6 July 2013 is 1373112000 s. */
	@Test
	void aDigestIsThatOfTheNameThatTheFacetHadThen() throws Exception {
		Coding coding = Coding.byMachine(1, MODEL, CodeSet.of("press_agentry"), "rules", NOON, "pack 1.1", null, "[]");
		String fields = String.join("\u001f", "1", "pr_model", "13", "press_agentry", "5", "rules", "machine", "1373112000000000", "8",
				"pack 1.1", "0");
		byte[] sha = java.security.MessageDigest.getInstance("SHA-256").digest(fields.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		assertThat(new CodingDigest().of(coding)).isEqualTo(java.util.Arrays.copyOf(sha, 16));
	}

	/** A theory may be called as a facet once was: its codings stay its own. */
	@Test
	void aTheoryCalledLevelIsNoOther() throws Exception {
		make(6);
		try (Corpus corpus = DuckDbCorpus.open(file(), "study", SETTINGS)) {
			corpus.code(Coding.byHand(1, new Facet("level"), CodeSet.of("up"), "zoe", NOON, "1", Coding.NEW));
		}
		assertThat(written().theories()).containsExactly(LEVEL, MODEL, new Facet("level"));
		assertThat(read().changed()).isEmpty();
		EarlierFiles.sql(file(), "UPDATE codings SET facet = 'level' WHERE facet = 'chang_kannan'");
		assertThat(read().changed()).extracting(Coding::post).containsExactly(6L);
	}

	@Test
	void whatFewCodingsHaveIsKeptAndPartOfTheDigest() throws Exception {
		make(6);
		var details = new CodingDetails(2, "s1", "advice", "Hésite, voir le guide", true);
		Coding coded;
		try (Corpus corpus = DuckDbCorpus.open(file(), "study", SETTINGS)) {
			coded = corpus.code(Coding.byHand(1, LEVEL, CodeSet.of("service"), "zoe", NOON, "1", Coding.NEW).with(details));
			try (RunWriter<Coding> codings = corpus.appendCodings("c1", NOON)) {
				codings.add(Coding.byMachine(2, LEVEL, CodeSet.of("service"), "rules", "1.4.2", NOON, "1", 0.5, "[]"));
				codings.add(Coding.byMachine(3, LEVEL, CodeSet.of("service"), "rules", NOON, "1", 0.5, "[]")
						.with(new CodingDetails(3, "", "", "", null)));
				codings.commit();
			}
			corpus.recode(RUNS, "e2", NOON, "2", List.of(new Recoding(LEVEL, "service", "", "served")));
		}
		try (Corpus corpus = DuckDbCorpus.read(file(), "study", SETTINGS)) {
			CorpusView view = corpus.view(RUNS);
			assertThat(view.codings(1)).contains(coded).extracting(Coding::details).contains(details);
			assertThat(view.codings(2)).filteredOn(it -> it.facet().equals(LEVEL)).extracting(Coding::coderVersion).containsExactly("1.4.2");
			assertThat(view.codings(3)).filteredOn(it -> it.facet().equals(LEVEL)).extracting(it -> it.details().textVersion()).containsExactly(3);
			CorpusView recoded = corpus.view(Set.of("r1", "c1", "e1", "e2"));
			assertThat(recoded.changedCodings(10)).isEmpty();
			assertThat(InForce.of(recoded.codings(1), LEVEL, Set.of()).words()).singleElement().extracting(Coding::value, Coding::details)
					.as("put in other terms")
					.containsExactly(CodeSet.of("served"), details);
		}
		for (String change : List.of("UPDATE coding_details SET seen_suggestion = false WHERE set_id = 's1'",
				"UPDATE codings SET coder_version = '9' WHERE coder_version <> ''",
				"DELETE FROM coding_details WHERE text_version = 3")) {
			int before = read().changed().size();
			EarlierFiles.sql(file(), change);
			assertThat(read().changed().size()).as(change).isGreaterThan(before);
		}
	}

	@Test
	void aFileThatCannotBeBroughtOverStaysAsItIs() throws Exception {
		make(6);
		Read now = read();
		EarlierFiles.ofSchema3(file());
		// The name is taken, half-way through the transaction.
		EarlierFiles.sql(file(), "CREATE TABLE codings_now(x INTEGER)");
		byte[] before = Files.readAllBytes(file());
		assertThat(catchThrowableOfType(CorpusException.class, () -> DuckDbCorpus.open(file(), "study", SETTINGS)).detail())
				.contains("codings_now");
		assertThat(Files.readAllBytes(file())).isEqualTo(before);
		assertThat(folder.toFile().list()).containsExactly("corpus.duckdb");
		assertThat(read()).isEqualTo(now);
		EarlierFiles.sql(file(), "DROP TABLE codings_now");
		assertThat(written()).isEqualTo(now);
	}

	/** The process was killed after the copy: whatever happened to the file, the copy is read and takes its place. */
	@Test
	void theCopyStandsForAFileThatWasNotBroughtOverToTheEnd() throws Exception {
		make(6);
		Read now = read();
		EarlierFiles.ofSchema3(file());
		Path copy = folder.resolve("corpus.duckdb.before");
		Files.copy(file(), copy);
		EarlierFiles.sql(file(), "DELETE FROM codings WHERE id > 3", "DROP TABLE coders");
		assertThat(read()).isEqualTo(now);
		assertThat(written()).isEqualTo(now);
		assertThat(copy).doesNotExist();
	}

	/** Killed at moments of chance while 80,000 codings are brought over, again and again. */
	@Test
	void aKilledProcessLosesNothing() throws Exception {
		make(40_000);
		Read now = read();
		EarlierFiles.ofSchema3(file());
		Path earlier = Files.copy(file(), folder.resolve("earlier"));
		var random = new Random(20261127);
		Path temporary = Files.createDirectory(folder.resolve("tmp"));
		for (int kill = 0; kill < 4; kill++) {
			Path output = folder.resolve("output");
			Process child = ShortLived.start(EarlierFiles.class, temporary, output, file().toString());
			while (child.isAlive() && !Files.readString(output).startsWith("begin")) {
				Thread.sleep(5);
			}
			Thread.sleep(100 + random.nextInt(500));
			child.destroyForcibly().waitFor();
			assertThat(read()).as("kill %d", kill).isEqualTo(now);
			if (Files.readString(output).contains("end")) {
				// It came too late: the next one begins again.
				Files.copy(earlier, file(), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		assertThat(written()).isEqualTo(now);
		assertThat(folder.resolve("corpus.duckdb.before")).doesNotExist();
	}
}
