// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.palier.acceptance.Product.Outcome;

/**
 * Palier without OSGi: a program and a script on the jars of the product, and a Maven project on the jars
 * that {@code palier jars} installs from a copy of this checkout, which shows by the way that a second build
 * makes the same bytes.
 */
@ExtendWith(DemoStudies.class)
class PlainJavaTest {

	private static final Path ROOT = Path.of(System.getProperty("palier.root"));
	private static final Path PLAIN = ROOT.resolve("releng/examples/plain");
	private static final List<String> JARS = List.of("statistics", "model", "corpus", "ground", "matching", "study", "numbers", "codebook",
			"intake", "pictures", "register",
			"checks", "analysis", "scenario", "coding", "files", "classifiers", "classifiers.linear");

	@TempDir
	private static Path folder;
	private static Product product;
	private static String study;

	@BeforeAll
	static void findTheStudy(DemoStudies.Demo demo) {
		product = demo.product();
		study = demo.studies().resolve("yates-arbour-2013").toString();
	}

	@Test
	void aSingleFileProgramRunsOnTheProductsJars() throws Exception {
		Outcome run = product.shell(folder, List.of("java", "-cp", product.home() + "/plugins/*", PLAIN.resolve("Reach.java").toString(), study));

		// Yates and Arbour 2013, table 1: 292 of 562 in Québec, 251 of 375 in the United States
		assertThat(run.said()).contains("Québec").contains("number=292", "number=562", "number=251", "number=375");
		assertThat(Files.readAllLines(PLAIN.resolve("Reach.java"))).hasSizeLessThanOrEqualTo(20);
	}

	@Test
	void aScriptForJshellRunsOnThem() throws Exception {
		try (Stream<Path> jars = Files.list(product.home().resolve("plugins"))) {
			String classpath = String.join(":", jars.map(Path::toString).filter(it -> it.endsWith(".jar")).toList());
			Outcome run = product.shell(folder,
					List.of("jshell", "--class-path", classpath, "-R-Dstudy=" + study, PLAIN.resolve("reach.jsh").toString()));

			assertThat(run.said()).contains("number=292").doesNotContain("Exception");
		}
	}

	/** The bundles are those that the guide for authors lists with their packages. */
	@Test
	void theRepositoryHoldsTheSourcesOfTheApi() throws IOException {
		String guide = Files.readString(ROOT.resolve("bundles/org.palier.help/html/plugins.html"));
		Set<String> bundles = Pattern.compile("<tr><td><code>(org\\.palier[a-z.]*)</code></td><td><code>org\\.palier").matcher(guide).results()
				.map(it -> it.group(1)).filter(it -> Files.isDirectory(ROOT.resolve("bundles/" + it))).collect(Collectors.toCollection(TreeSet::new));
		assertThat(bundles).contains("org.palier.ground", "org.palier.files", "org.palier.scenario");
		Path plugins = ROOT.resolve("releng/org.palier.product/target/repository/plugins");
		for (String bundle : bundles) {
			try (DirectoryStream<Path> jars = Files.newDirectoryStream(plugins, bundle + ".source_*.jar");
					var file = new ZipFile(jars.iterator().next().toFile())) {
				assertThat(file.stream().map(ZipEntry::getName)).as(bundle).anyMatch(it -> it.endsWith("/package-info.java"));
			}
		}
	}

	@Test
	@Tag("long")
	void aRoomIsInstalledWithSourcesAndJavadoc() throws Exception {
		assertInstalled(folder.resolve("one"), folder.resolve("of-one"), " statistics", List.of("statistics"));
	}

	@Test
	@Tag("long")
	void aMavenProjectFindsThemWithSourcesAndJavadoc() throws Exception {
		Path repository = folder.resolve("repository");
		assertInstalled(folder.resolve("copy"), repository, "", JARS);

		Path project = Files.createDirectories(folder.resolve("project/src/main/java"));
		Files.copy(PLAIN.resolve("Reach.java"), project.resolve("Reach.java"));
		Files.copy(PLAIN.resolve("pom.xml"), folder.resolve("project/pom.xml"));
		Outcome ran = online("cd '" + folder.resolve("project") + "' && mvn -q -B -Dmaven.repo.local.head=" + repository
				+ " compile org.apache.maven.plugins:maven-dependency-plugin:3.7.0:build-classpath -Dmdep.outputFile=classpath"
				+ " && java -cp target/classes:$(cat classpath) Reach '" + study + "'");
		assertThat(ran.said()).contains("number=292", "number=562");
	}

	/** A checkout elsewhere installs jars that are to the byte those of the product. @param chosen words of the command */
	private static void assertInstalled(Path checkout, Path repository, String chosen, List<String> names) throws Exception {
		Path copy = Files.createDirectories(checkout);
		assertThat(online("cd '" + ROOT + "' && cp -r .git '" + copy + "' && git ls-files -z | xargs -0 cp --parents -t '" + copy + "'")
				.code()).isZero();
		Outcome installed = online("cd '" + copy + "' && ./palier jars" + chosen + " -Dmaven.repo.local.head=" + repository);
		assertThat(installed.code()).as(installed.said()).isZero();

		for (String name : names) {
			Path beneath = repository.resolve("org/palier/org.palier." + name + "/0.2.0-SNAPSHOT");
			String stem = "org.palier." + name + "-0.2.0-SNAPSHOT";
			assertThat(beneath).isDirectoryContaining("glob:**/" + stem + ".pom").isDirectoryContaining("glob:**/" + stem + "-sources.jar")
					.isDirectoryContaining("glob:**/" + stem + "-javadoc.jar");
			assertThat(contents(beneath.resolve(stem + ".jar"))).as("a second build of " + name).isEqualTo(contents(built(name)));
		}
	}

	private static Path built(String name) throws IOException {
		try (Stream<Path> jars = Files.list(Product.BUILT.resolve("plugins"))) {
			return jars.filter(it -> it.getFileName().toString().startsWith("org.palier." + name + "_")).findFirst().orElseThrow();
		}
	}

	/** Time and checksum of every entry, in the order of the archive, but for Maven's own: the plain jar names no SWT. */
	private static List<String> contents(Path jar) throws IOException {
		try (var file = new ZipFile(jar.toFile())) {
			return file.stream().filter(it -> !it.getName().startsWith("META-INF/maven"))
					.map(it -> it.getName() + " " + it.getTime() + " " + it.getCrc()).toList();
		}
	}

	/** A command that may fetch what Maven lacks. */
	private static Outcome online(String command) throws Exception {
		return product.shell(folder,
				List.of("sh", "-c", "export MAVEN_ARGS=-Dmaven.repo.local=" + System.getProperty("palier.repository") + "; " + command));
	}
}
