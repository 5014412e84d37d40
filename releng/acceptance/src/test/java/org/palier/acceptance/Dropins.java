// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.palier.acceptance.Product.Outcome;

/** A product of its own with a study of 700 posts, and plug-ins in its folder dropins. */
final class Dropins {

	/** What list-plugins said at one time. */
	record Listing(String said) {

		/** Of a part. */
		String line(String id) {
			return said.lines().filter(it -> it.contains(" " + id + " ")).findFirst().orElse("no line with " + id);
		}
	}

	/** Id of the plug-in that most tests drop. */
	static final String ID = "gouv.example.drop";
	/** A body that neither ends nor heeds an interrupt, and leaves the processor to the tests beside it. */
	static final String ENDLESS = "while (true) { try { Thread.sleep(1000); } catch (InterruptedException unheeded) { continue; } }";
	/** A body of a classifier that gives every post the same code. */
	static final String CODED = "return Verdict.ofUsage(new Judgement.Coded(\"news_release\", Scores.strengths(Map.of(\"news_release\", 0.5)), "
			+ "List.of(new Evidence(\"r\", \"news_release\", 0.5, 0, Math.min(3, post.text().length())))), \"fr\", post.isRelay());";
	private static final String CENSUS = """
			agency_id,name_fr,name_en,jurisdiction,type,facebook
			a,Office A,Office A,QC,,1
			""";

	/** A folder with the study as it was before any test, for all that begin with it: three commands make it. */
	private static Path first;

	private final Path folder;
	private final Product product;
	private final String census;

	/** @param folder that gets the product and the study, and is where commands run */
	Dropins(Path folder) throws Exception {
		this.folder = folder;
		product = Product.copiedTo(folder);
		Files.writeString(folder.resolve("census.csv"), CENSUS);
		var posts = new StringBuilder("id,thread_id,timestamp,body,author\n");
		for (int i = 0; i < 700; i++) {
			posts.append(i).append(',').append(i).append(",2025-07-02 10:00:00,Portes ouvertes no ").append(i).append(",bureau\n");
		}
		Files.writeString(folder.resolve("posts.csv"), posts);
		synchronized (Dropins.class) {
			if (first == null) {
				assertDone(product.run("new", "study"));
				assertDone(product.run("import", "study", "census.csv"));
				assertDone(product.run("import", "study", "posts.csv", "--kind", "posts-csv", "--platform", "facebook", "--preset", "4cat"));
				first = Files.createTempDirectory("palier-dropins");
				Runtime.getRuntime().addShutdownHook(new Thread(Dropins::removeFirst));
				copy(folder.resolve("study"), first.resolve("study"));
			} else {
				copy(first.resolve("study"), folder.resolve("study"));
			}
		}
		census = study();
	}

	private static void removeFirst() {
		try {
			new ProcessBuilder("rm", "-rf", first.toString()).start().waitFor();
		} catch (IOException | InterruptedException left) {
			// A temporary folder stays.
		}
	}

	private static void copy(Path from, Path to) throws IOException, InterruptedException {
		assertThat(new ProcessBuilder("cp", "-a", from.toString(), to.toString()).inheritIO().start().waitFor()).isZero();
	}

	Product product() {
		return product;
	}

	/** The study as it was before any plug-in had to do with it. */
	String census() {
		return census;
	}

	/** Takes all plug-ins away, with what is remembered of them. */
	void clear() throws Exception {
		Files.deleteIfExists(folder.resolve("marks"));
		// The jars of the next test have the same ids and versions.
		assertThat(new ProcessBuilder("rm", "-rf", faults().toString()).inheritIO().start().waitFor()).isZero();
		try (Stream<Path> jars = Files.list(Files.createDirectories(place()))) {
			for (Path jar : jars.toList()) {
				Files.delete(jar);
			}
		}
	}

	/** Leaves a word in a file each time that a class which asks for it is loaded. */
	String marks() {
		return "final class Marks { static long add() { try { java.nio.file.Files.writeString(java.nio.file.Path.of(\"" + folder.resolve("marks")
				+ "\"), \"loaded\", java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND); return 0; } "
				+ "catch (java.io.IOException e) { throw new IllegalStateException(e); } } }";
	}

	private Path faults() {
		return product.home().resolve("configuration/org.palier.extensions/faults");
	}

	/** The folder that plug-ins are dropped into. */
	Path place() {
		return product.home().resolve("dropins");
	}

	Path drop(PluginJar plugin) throws IOException {
		return plugin.write(product, place().resolve(plugin.id() + ".jar"));
	}

	/** A copy of the study, to be changed. */
	String copy(String name) throws IOException, InterruptedException {
		copy(folder.resolve("study"), folder.resolve(name));
		return name;
	}

	/** The study as it is now. */
	String study() throws IOException {
		return Files.readString(folder.resolve("study/study.palier"));
	}

	/** What a command says that waits two seconds for a sign of life. */
	Outcome impatient(String... arguments) throws IOException, InterruptedException {
		return product.shell(folder, Stream.concat(Stream.of("env", "PALIER_JAVA_OPTIONS=" + Product.UNVERIFIED + " -Dpalier.patience=2",
				product.home() + "/palier", "--nl", "en_CA", "run"), Stream.of(arguments)).toList());
	}

	static String withoutRun(String answer) {
		return answer.replaceAll("\"run\":\"[^\"]*\"", "");
	}

	/** What list-plugins says of a part. */
	String line(String id) throws IOException, InterruptedException {
		return listed().line(id);
	}

	/** What list-plugins says now. */
	Listing listed() throws IOException, InterruptedException {
		return new Listing(product.run("list-plugins").said());
	}

	static void assertDone(Outcome outcome) {
		assertThat(outcome.code()).as(outcome.said()).isZero();
	}
}
