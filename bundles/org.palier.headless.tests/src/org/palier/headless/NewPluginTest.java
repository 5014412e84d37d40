// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.palier.extensions.Contributions;
import org.palier.headless.console.Console;
import org.palier.headless.plugins.PluginKind;

/** The projects that new-plugin writes. That they build and do their job is tested against the built product. */
class NewPluginTest {

	private static final String ID = "gouv.example.crm";

	@TempDir
	private Path folder;

	private final StringWriter err = new StringWriter();
	private Path palier;

	@BeforeEach
	void pretendAnInstallation() throws IOException {
		palier = folder.resolve("Palier & Cie");
		Files.createDirectories(palier.resolve("plugins/org.palier.ground_0.1.0.jar"));
	}

	@Test
	void everyKindIsWrittenWholeAndWellFormed() throws Exception {
		for (PluginKind kind : PluginKind.values()) {
			Path project = folder.resolve(kind.id());
			assertThat(run("new-plugin", "--kind", kind.id(), "--id", ID, "--palier", palier.toString(), project.toString())).isZero();
			for (Path file : files(project)) {
				String text = Files.readString(file);
				assertThat(text).as(file.toString()).doesNotContain("[=").doesNotContain("[#").doesNotContain("[/#");
				assertThat(file.toString()).doesNotContain("__");
				if (file.toString().matches(".*\\.(xml|target)|.*/\\.(project|classpath)")) {
					DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
				}
				if (file.endsWith("MANIFEST.MF")) {
					assertThat(text.lines()).isNotEmpty().noneMatch(String::isBlank);
				}
			}
			assertThat(project.resolve("bundles/" + ID + "/plugin_fr.properties")).exists();
			assertThat(project.resolve("build.sh")).isExecutable();
		}
	}

	/** As the words of the command say: each answers what it is to be tried with, and ends well. */
	@Test
	void programsOfEveryKindAreWrittenWholeAndRun() throws Exception {
		for (String kind : List.of("classifier", "indicator", "importer")) {
			for (String language : List.of("python", "r")) {
				Path program = folder.resolve(kind + "-" + language);
				assertThat(run("new-plugin", "--kind", kind, "--language", language, "--id", ID, program.toString())).isZero();
				for (Path file : files(program)) {
					assertThat(Files.readString(file)).as(file.toString()).doesNotContain("[=").doesNotContain("[#").doesNotContain("[/#");
				}
				var part = new Properties();
				try (var content = Files.newBufferedReader(program.resolve("part.properties"))) {
					part.load(content);
				}
				List<String> command = List.of(part.getProperty("command").split(" "));
				assertThat(program.resolve(command.get(1))).isRegularFile();
				if (isAtHand(command.getFirst(), language.equals("r") ? List.of("-e", "library(jsonlite)") : List.of("--version"))) {
					Process running = new ProcessBuilder(command).directory(program.toFile()).redirectInput(program.resolve("try.ndjson").toFile())
							.redirectError(ProcessBuilder.Redirect.DISCARD).start();
					assertThat(new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).as(command.toString())
							.startsWith("{").endsWith("}\n");
					assertThat(running.waitFor()).isZero();
				}
			}
		}
	}

	private static boolean isAtHand(String interpreter, List<String> arguments) throws InterruptedException {
		try {
			List<String> command = new ArrayList<>(List.of(interpreter));
			command.addAll(arguments);
			return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start()
					.waitFor() == 0;
		} catch (IOException missing) {
			return false;
		}
	}

	@Test
	void programsAreOfThreeKindsAndBuiltAgainstNothing() throws Exception {
		Path project = folder.resolve("p");
		assertThat(run("new-plugin", "--kind", "theory", "--language", "r", "--id", ID, project.toString())).isEqualTo(2);
		assertThat(err.toString()).contains("a theory pack");
		assertThat(
				run("new-plugin", "--kind", "classifier", "--language", "r", "--id", ID, "--palier", palier.toString(), project.toString()))
				.isEqualTo(2);
		assertThat(run("new-plugin", "--kind", "importer", "--brings", "census", "--language", "r", "--id", ID, project.toString())).isEqualTo(2);
		assertThat(project).doesNotExist();
	}

	/** p2 reads them as Properties reads a stream of bytes: as Latin 1. */
	@Test
	void accentsOfWhatP2ShowsSurvive() throws Exception {
		for (PluginKind kind : PluginKind.values()) {
			Path project = folder.resolve(kind.id());
			run("new-plugin", "--kind", kind.id(), "--id", ID, "--palier", palier.toString(), project.toString());
			var words = new Properties();
			try (var content = Files.newInputStream(project.resolve("features/" + ID + ".feature/feature_fr.properties"))) {
				words.load(content);
			}
			assertThat(words.getProperty("description")).isEqualTo("Ajoute " + kind.noun().fr() + " à Palier.");
		}
	}

	/** Without a category the dialog that installs seems empty; without a name the site is called like its Maven project. */
	@Test
	void theSiteHasANameAndACategoryThatSayWhatItIs() throws Exception {
		Path project = folder.resolve("crm");
		run("new-plugin", "--kind", "importer", "--id", ID, "--palier", palier.toString(), project.toString());
		assertThat(Files.readString(project.resolve("pom.xml"))).contains("<repositoryName>Crm – Palier</repositoryName>");
		assertThat(Files.readString(project.resolve("releng/" + ID + ".site/category.xml"))).contains("<category name=\"" + ID + "\"/>",
				"label=\"Crm\"", "A plug-in for Palier: an importer. / Un greffon pour Palier\u202f: un importateur.");
	}

	@Test
	void projectsBuildWithOurOwnVersions() throws Exception {
		Path project = folder.resolve("crm");
		run("new-plugin", "--kind", "importer", "--id", ID, "--palier", palier.toString(), project.toString());
		Path root = Path.of(System.getProperty("palier.root"));
		String target = Files.readString(root.resolve("targetplatform/palier.target"));
		List<String> junit = Stream.of(Files.readString(project.resolve("targetplatform/" + ID + ".target")).split("<dependency>"))
				.skip(1).map(it -> it.replaceAll("</dependency>(?s:.*)", "").replaceAll("\\s+", "")).toList();

		assertThat(junit).hasSizeGreaterThan(8);
		String ours = target.replaceAll("\\s+", "");
		assertThat(junit).isNotEmpty().allSatisfy(it -> assertThat(ours).contains(it));
		String tycho = Files.readString(root.resolve(".mvn/extensions.xml")).replaceAll("(?s).*<version>(.*?)</version>.*", "$1");
		assertThat(Files.readString(project.resolve(".mvn/extensions.xml"))).contains("<version>" + tycho + "</version>");
		assertThat(Files.readString(project.resolve("pom.xml"))).contains("<tycho.version>" + tycho + "</tycho.version>");
	}

	@Test
	void whatCannotBeAPluginIsRefusedAndNothingWritten() throws Exception {
		Path project = folder.resolve("p");
		for (String id : List.of("crm", "Gouv.Crm", "gouv..crm", "gouv.class-ifier", "gouv.class.crm", "org.palier.mine")) {
			assertThat(run("new-plugin", "--kind", "importer", "--id", id, "--palier", palier.toString(), project.toString()))
					.as(id).isEqualTo(2);
			assertThat(err.toString()).contains(id);
		}
		assertThat(project).doesNotExist();
	}

	@Test
	void aFolderWithSomethingInItIsLeftAlone() throws Exception {
		Path project = Files.createDirectories(folder.resolve("mine"));
		Files.writeString(project.resolve("pom.xml"), "mine");
		assertThat(run("new-plugin", "--kind", "theory", "--id", ID, "--palier", palier.toString(), project.toString())).isEqualTo(2);
		assertThat(files(project)).hasSize(1);
		assertThat(project.resolve("pom.xml")).hasContent("mine");
	}

	@Test
	void aFolderWithoutPalierIsNamed() throws Exception {
		assertThat(run("new-plugin", "--kind", "theory", "--id", ID, "--palier", folder.resolve("nowhere").toString(),
				folder.resolve("p").toString())).isEqualTo(2);
		assertThat(err.toString()).contains("nowhere");
	}

	@Test
	void aPalierThatNothingInstalledCannotInstall() throws Exception {
		assertThat(run("install", folder.toString())).isEqualTo(2);
		assertThat(err.toString()).contains("installation");
	}

	private static List<Path> files(Path project) throws IOException {
		try (Stream<Path> files = Files.walk(project)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	private int run(String... arguments) {
		var bundles = FrameworkUtil.getBundle(PalierApplication.class).getBundleContext();
		var console = new Console(new Contributions(RegistryFactory.getRegistry(), bundles), "test", Clock.systemUTC(),
				Locale.CANADA, new PrintWriter(new StringWriter()), new PrintWriter(err));
		return new Commands(console).run(arguments);
	}
}
