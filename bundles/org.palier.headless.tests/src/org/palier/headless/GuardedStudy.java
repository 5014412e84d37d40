// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusSettings;
import org.palier.extensions.Contributions;
import org.palier.headless.console.Console;
import org.palier.model.Study;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;

/** A study with agencies and posts that is after each test as it was before. */
abstract class GuardedStudy {

	static final String WIDE = "agency_id,name_fr,name_en,jurisdiction,facebook\na,Régie A,Board A,QC,1\nb,Régie B,Board B,QC,0\n";
	static final String POSTS = "id,thread_id,author,body,timestamp\n1,1,regie,Avis : évacuez,2024-01-02 10:00:00\n"
			+ "2,2,regie,Bonjour,2024-01-03 10:00:00\n";

	@TempDir
	static Path shared;

	@TempDir
	Path folder;

	Path study;
	byte[] before;
	long posts;
	StringWriter out = new StringWriter();
	StringWriter err = new StringWriter();
	boolean compare = true;

	@BeforeEach
	void aStudyWithAgenciesAndPosts() throws Exception {
		study = folder.resolve("Étude n° 1 – été 🏛️ %20");
		make(study);
		before = Files.readAllBytes(study.resolve("study.palier"));
		posts = posts(study);
	}

	/** Made once by the commands themselves, then copied. */
	void make(Path place) throws Exception {
		Path template = shared.resolve("modèle");
		if (!Files.exists(template)) {
			makeByCommands(template);
		}
		try (var all = Files.walk(template)) {
			for (Path each : all.toList()) {
				Path to = place.resolve(template.relativize(each).toString());
				if (Files.isDirectory(each)) {
					Files.createDirectories(to);
				} else {
					Files.copy(each, to);
				}
			}
		}
	}

	void makeByCommands(Path place) throws Exception {
		assertThat(run("new", place.toString())).as(err.toString()).isZero();
		assertThat(run("import", place.toString(), write("wide.csv", WIDE).toString())).as(err.toString()).isZero();
		assertThat(run("import", place.toString(), write("posts.csv", POSTS).toString(), "--platform", "twitter")).as(err.toString()).isZero();
	}

	@AfterEach
	void theStudyIsAsItWas() throws Exception {
		if (compare) {
			assertThat(Files.readAllBytes(study.resolve("study.palier"))).as("study.palier").isEqualTo(before);
			assertThat(posts(study)).as("posts").isEqualTo(posts).isEqualTo(2);
			assertThat(Arrays.stream(study.toFile().list()).filter(it -> it.endsWith(".tmp") || it.contains(".new-"))).isEmpty();
			assertThat(Arrays.stream(study.resolve("runs").toFile().list()).filter(it -> it.contains("rejected"))).isEmpty();
		}
	}

	static long posts(Path place) throws IOException {
		var there = new StudyFolder(place);
		Study loaded = there.file().load();
		try (Corpus corpus = there.openCorpus(loaded, CorpusSettings.of("test"))) {
			return corpus.view(StudyRuns.active(loaded)).posts();
		}
	}

	/** Runs a command that must fail with one line in each language. */
	void refused(int code, String sentence, Object... arguments) {
		String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
		int french = run(Locale.CANADA_FRENCH, words);
		String inFrench = err.toString();
		assertThat(french).as(inFrench).isEqualTo(code);
		assertThat(run(Locale.CANADA, words)).as(err.toString()).isEqualTo(code);
		assertThat(err.toString()).contains(sentence).doesNotContain("\tat ").doesNotContain("Exception").isNotEqualTo(inFrench);
		assertThat(err.toString().strip().lines().count()).as(err.toString()).isLessThanOrEqualTo(2);
		assertThat(err.toString()).hasSizeLessThan(2000);
	}

	int run(String... arguments) {
		return run(Locale.CANADA, arguments);
	}

	int run(Locale locale, String... arguments) {
		out = new StringWriter();
		err = new StringWriter();
		var contributions = new Contributions(RegistryFactory.getRegistry(), FrameworkUtil.getBundle(Commands.class).getBundleContext());
		Clock noon = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
		int code = new Commands(new Console(contributions, "9.9", noon, locale, new PrintWriter(out, true), new PrintWriter(err, true)))
				.run(arguments);
		AnswerSchemas.judge(arguments, out.toString());
		return code;
	}

	Path write(String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content);
	}
}
