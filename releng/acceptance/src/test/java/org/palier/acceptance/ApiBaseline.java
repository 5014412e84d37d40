// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * The API as it was when plug-ins were last promised one: the sources of the commit that
 * {@code releng/api-baseline.properties} names, beside the jars of the product of today.
 *
 * @param version of that API
 * @param sources the tree of that commit
 * @param plugins the jars of today's product
 */
record ApiBaseline(String version, Path sources, List<Path> plugins) {

	private static final Path ROOT = Path.of(System.getProperty("palier.root"));

	/** Whether this checkout has the commit; an archive or a shallow clone has not. */
	static boolean isAtHand() throws IOException, InterruptedException {
		return git("cat-file", "-e", described().getProperty("commit") + "^{commit}") == 0;
	}

	/** Lays the sources of the commit into an empty folder. */
	static ApiBaseline in(Path folder) throws IOException, InterruptedException {
		Path archive = folder.resolve("baseline.tar");
		if (git("archive", "-o", archive.toString(), described().getProperty("commit"), "bundles", "releng/examples") != 0
				|| new ProcessBuilder("tar", "xf", archive.toString(), "-C", folder.toString()).start().waitFor() != 0) {
			throw new IOException("no sources of " + described());
		}
		try (Stream<Path> all = Files.list(Product.BUILT.resolve("plugins"))) {
			return new ApiBaseline(described().getProperty("version"), folder, all.filter(it -> it.toString().endsWith(".jar")).toList());
		}
	}

	/** Today's jar of a bundle. */
	Path jar(String bundle) {
		return plugins.stream().filter(it -> it.getFileName().toString().startsWith(bundle + "_")).findFirst().orElseThrow();
	}

	/** The packages that a jar exports. */
	static List<String> exported(Path jar) throws IOException {
		try (var file = new JarFile(jar.toFile())) {
			String header = file.getManifest().getMainAttributes().getValue("Export-Package");
			return header == null ? List.of() : Arrays.stream(header.split(",")).map(it -> it.replaceAll(";.*", "").strip()).toList();
		}
	}

	/** The version of today's jar of a bundle, without its qualifier. */
	String versionOf(String bundle) throws IOException {
		try (var file = new JarFile(jar(bundle).toFile())) {
			String[] parts = file.getManifest().getMainAttributes().getValue("Bundle-Version").split("\\.");
			return parts[0] + "." + parts[1] + "." + parts[2];
		}
	}

	/** Compiles folders of sources of the baseline into a folder of classes; what javac says when it refuses, else nothing. */
	String compile(List<Path> folders, List<Path> classpath, Path classes) throws IOException {
		List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "--release", "21", "-d", classes.toString(), "-cp",
				String.join(":", classpath.stream().map(Path::toString).toList())));
		for (Path folder : folders) {
			if (Files.isDirectory(folder)) {
				try (Stream<Path> all = Files.walk(folder)) {
					all.map(Path::toString).filter(it -> it.endsWith(".java")).forEach(arguments::add);
				}
			}
		}
		var said = new java.io.StringWriter();
		var writer = new java.io.PrintWriter(said);
		int code = ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, arguments.toArray(String[]::new));
		return code == 0 ? "" : said.toString();
	}

	private static Properties described() throws IOException {
		var properties = new Properties();
		properties.load(new StringReader(Files.readString(ROOT.resolve("releng/api-baseline.properties"))));
		return properties;
	}

	private static int git(String... arguments) throws InterruptedException {
		List<String> command = new ArrayList<>(List.of("git", "-C", ROOT.toString()));
		command.addAll(List.of(arguments));
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
		} catch (IOException noGit) {
			return -1;
		}
	}
}
