// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.palier.codebook.classify.Classification;
import org.palier.codebook.classify.ClassificationSummary;
import org.palier.codebook.classify.Classified;
import org.palier.codebook.classify.ClassifierSetting;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.VerdictSink;
import org.palier.corpus.Post;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;

/** Folders with small programs, and a codebook of two usages and three posts to try them on. */
final class ProgramFixture {

	static final Codebook CODEBOOK = Codebook.ofUsages("1.1", List.of("inform", "answer"));
	static final List<Post> POSTS = List.of(post("Réunion demain"), post("Merci !"), post("Pourquoi pas ?"));

	private final Path folder;
	private final Map<String, String> part = new TreeMap<>(
			Map.of("kind", "classifier", "id", "gouv.exemple.essai", "version", "1.0", "name.fr", "Essai",
			"name.en", "Trial", "seconds", "20"));

	ProgramFixture(Path folder) {
		this.folder = folder;
	}

	private static Post post(String text) {
		return Post.ofWords(text, text, "fr", "twitter");
	}

	/** Changes a key. */
	ProgramFixture with(String key, String value) {
		part.put(key, value);
		return this;
	}

	/** A program of the shell of Unix; without it the test is skipped. @param lines after the first line of input was read */
	Path shell(String... lines) throws IOException {
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "No /bin/sh is at hand: programs of the shell are not tried.");
		return write("sh program.sh", "program.sh", "read start\n" + String.join("\n", lines) + "\n");
	}

	/** A program in Python; without it the test is skipped. */
	Path python(String... lines) throws IOException {
		assume("python3");
		return write("python3 program.py", "program.py", String.join("\n", lines) + "\n");
	}

	static void assume(String interpreter) throws IOException {
		boolean there;
		try {
			Process process = new ProcessBuilder(interpreter, "--version").redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			there = process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
		} catch (IOException missing) {
			there = false;
		} catch (InterruptedException interrupted) {
			throw new IllegalStateException(interrupted);
		}
		Assumptions.assumeTrue(there, interpreter + " is not at hand: programs that it runs are not tried.");
	}

	private Path write(String command, String file, String text) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve(file), text);
		part.putIfAbsent("command", command);
		part();
		return folder;
	}

	/** Writes part.properties alone. */
	Path part() throws IOException {
		Files.createDirectories(folder);
		StringBuilder lines = new StringBuilder();
		part.forEach((key, value) -> lines.append(key).append('=').append(value).append('\n'));
		Files.writeString(folder.resolve(ProgramTerms.FILE), lines);
		return folder;
	}

	/** Has a program judge the posts. */
	static List<Classified> classify(Path folder, Map<String, String> options, Progress progress) throws IOException {
		var classifier = new ProgramClassifier(Program.of(folder, new Interpreters()));
		List<Classified> all = new ArrayList<>();
		var values = OptionValues.of(classifier.id(), classifier.options(), options);
		ClassificationSummary summary = new Classification(classifier, values, CODEBOOK).run(POSTS.iterator(), POSTS.size(), new VerdictSink() {
			@Override
			public void opened(ClassifierSetting setting) {
				// Its version is looked at elsewhere.
			}

			@Override
			public void accept(Classified classified) {
				all.add(classified);
			}
		}, progress);
		if (summary.posts() != POSTS.size()) {
			throw new IllegalStateException(summary.posts() + " posts");
		}
		return all;
	}
}
