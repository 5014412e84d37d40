// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.model.Study;
import org.palier.study.runs.StudyFolder;

/** Studies and corpora that are cut, foreign, in use or gone: a sentence, a code, and the study as it was. */
class DamagedStudyTest extends GuardedStudy {

	@Test
	void studyOfANewerVersion() throws Exception {
		damaged("Written by a newer version of Palier (format 7)", it -> it.replace("formatVersion=\"2\"", "formatVersion=\"7\""));
	}

	@Test
	void truncatedStudy() throws Exception {
		damaged("Not a readable Palier file", it -> it.substring(0, it.length() * 2 / 3));
	}

	@Test
	void studyWithAnExternalEntity() throws Exception {
		damaged("Refused, because it declares a document type",
				it -> it.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>").replace("Board A", "&e;"));
	}

	@Test
	void studyThatLaughsABillionTimes() throws Exception {
		damaged("Refused, because it declares a document type", it -> it.replaceFirst("\\?>",
				"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>").replace("Board A", "&b;"));
	}

	@Test
	void studyThatRefersOutside() throws Exception {
		damaged("Refused, because it refers to something outside it (http://evil.example/x.palier#y)",
				it -> it.replaceFirst("(?s)(<agencies\\s+id=\"a\"[^>]*)>", "$1><category href=\"http://evil.example/x.palier#y\"/>"));
	}

	private void damaged(String sentence, UnaryOperator<String> damage) throws Exception {
		Path other = folder.resolve("damaged");
		make(other);
		Path file = other.resolve("study.palier");
		String whole = Files.readString(file);
		String broken = damage.apply(whole);
		assertThat(broken.equals(whole)).isFalse();
		Files.writeString(file, broken);
		byte[] asItWas = Files.readAllBytes(file);
		for (String command : List.of("validate", "indicators", "report", "attribute", "classify")) {
			refused(3, sentence, command, other);
			assertThat(err.toString()).contains(file.toString());
		}
		refused(3, sentence, "import", other, write("wide.csv", WIDE));
		assertThat(Files.readAllBytes(file)).isEqualTo(asItWas);
	}

	/** Held by another object of this process here; by another process in KilledImportTest. */
	@Test
	void corpusInUse() throws Exception {
		Study loaded = new StudyFolder(study).file().load();
		try (Corpus held = new StudyFolder(study).openCorpus(loaded, CorpusSettings.of("Another Palier"))) {
			String who = "The corpus is in use by Another Palier (process " + ProcessHandle.current().pid() + ") since ";
			refused(5, who, "import", study, write("posts.csv", POSTS), "--platform", "twitter");
			refused(5, who, "classify", study);
			for (String command : List.of("validate", "indicators", "report")) {
				refused(5, who, command, study);
				assertThat(err.toString()).contains("--without-posts");
			}
			refused(5, who, "scenario", study, "--observed");
			refused(5, who, "compare", study, "base", "base");
			refused(5, who, "evaluate-agency", study, "a");
			refused(5, who, "attribute", study);
			refused(5, who, "export", study, "--parquet", folder.resolve("parquet"));
			assertThat(err.toString()).doesNotContain("--without-posts");

			withoutPosts("validate", study.toString());
			withoutPosts("indicators", study.toString());
			withoutPosts("scenario", study.toString(), "--observed");
			withoutPosts("evaluate-agency", study.toString(), "a");
			withoutPosts("report", study.toString(), "--format", "html", "--lang", "en", "--out", folder.resolve("census.html").toString());
			assertThat(Files.readString(folder.resolve("census.html"))).contains("posts left out of this report",
					"The posts of the study were left out of this report on purpose");
			assertThat(run(Locale.CANADA_FRENCH, "classify", study.toString())).isEqualTo(5);
			assertThat(err.toString()).contains("Another Palier").doesNotContain("in use");
		}
	}

	private void withoutPosts(String... command) throws Exception {
		String[] line = Stream.concat(Arrays.stream(command), Stream.of("--without-posts", "--json")).toArray(String[]::new);
		assertThat(run(line)).as(err.toString()).isZero();
		assertThat(out.toString()).contains("\"posts\":\"left out\"");
	}

	@Test
	void corpusCut() throws Exception {
		compare = false;
		Path corpus = study.resolve("corpus.duckdb");
		byte[] whole = Files.readAllBytes(corpus);
		for (int quarter = 0; quarter < 4; quarter++) {
			Files.write(corpus, Arrays.copyOf(whole, whole.length * quarter / 4));
			for (String command : List.of("validate", "indicators", "report", "classify")) {
				refused(3, "Not a readable corpus: " + corpus, command, study);
			}
			refused(3, "Not a readable corpus: " + corpus, "scenario", study, "--observed");
			refused(3, "Not a readable corpus: " + corpus, "indicators", study, "--json");
			assertThat(out.toString()).contains("\"exitCode\":3").doesNotContain("\"indicators\"");
			withoutPosts("indicators", study.toString());
		}
		assertThat(Files.readAllBytes(study.resolve("study.palier"))).isEqualTo(before);
	}

	/** Damage that no count meets: the texts of posts are read by no indicator. */
	@Test
	void aDamagedTextIsFoundByValidate() throws Exception {
		compare = false;
		Path corpus = study.resolve("corpus.duckdb");
		byte[] bytes = Files.readAllBytes(corpus);
		byte[] text = "Avis : évacuez".getBytes(StandardCharsets.UTF_8);
		int at = IntStream.range(0, bytes.length - text.length)
				.filter(it -> Arrays.equals(bytes, it, it + text.length, text, 0, text.length)).findFirst()
				.orElseThrow();
		bytes[at]++;
		Files.write(corpus, bytes);
		refused(3, "Not a readable corpus: " + corpus, "validate", study);
	}

	@Test
	void corpusDeleted() throws Exception {
		compare = false;
		Path corpus = study.resolve("corpus.duckdb");
		Files.delete(corpus);
		String sentence = "The corpus with the posts of this study is missing: " + corpus;
		for (String command : List.of("classify", "indicators", "validate", "report", "attribute")) {
			refused(3, sentence, command, study);
		}
		withoutPosts("indicators", study.toString());
		assertThat(Files.readAllBytes(study.resolve("study.palier"))).isEqualTo(before);
		assertThat(Files.exists(corpus)).isFalse();
	}

	@Test
	void aPathThatTheDatabaseDoesNotTake() throws Exception {
		assumeTrue(File.separatorChar == '/', "no such names here");
		Path asked = folder.resolve("quand ?");
		make(asked);
		refused(3, "the database takes no “?” in it: " + asked.resolve("corpus.duckdb"), "indicators", asked);
		withoutPosts("indicators", asked.toString());
		Path odd = folder.resolve("a*b[c]{d}; l'été #1\n%20");
		make(odd);
		assertThat(run("indicators", odd.toString(), "--json")).as(err.toString()).isZero();
		assertThat(out.toString()).contains("post_usage_mix");
	}

	@Test
	void corpusOfAnotherStudy() throws Exception {
		Path other = folder.resolve("autre");
		makeByCommands(other);
		Path mine = study.resolve("corpus.duckdb");
		Path kept = Files.move(mine, folder.resolve("kept"));
		Files.copy(other.resolve("corpus.duckdb"), mine);
		refused(3, "The corpus belongs to another study (autre): " + mine, "indicators", study);
		refused(3, "The corpus belongs to another study (autre): " + mine, "import", study, write("posts.csv", POSTS), "--platform", "twitter");
		Files.delete(mine);
		Files.write(mine, "no database".repeat(1000).getBytes(StandardCharsets.US_ASCII));
		refused(3, "Not a readable corpus: " + mine, "indicators", study);
		Files.delete(mine);
		Files.move(kept, mine);
	}
}
