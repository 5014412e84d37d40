// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * The API as it was when plug-ins were last promised one: the sources of the commit that
 * {@code releng/api-baseline.properties} names, beside the jars of the product of today.
 *
 * @param version of that API
 * @param sources the tree of that commit
 * @param plugins the jars of today's product
 */
record ApiBaseline(String version, Path sources, List<Path> plugins) {

	/** Within it a comma separates nothing. */
	private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
	private static final Path ROOT = Path.of(System.getProperty("palier.root"));

	/** Whether there has been a release at all. */
	static boolean isNamed() throws IOException {
		return described().getProperty("commit") != null;
	}

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

	/** Whether a jar of a product holds a bundle of Palier. */
	static boolean isOurs(Path jar) {
		return jar.getFileName().toString().startsWith("org.palier.");
	}

	/** The packages that a jar exports for all; those that are internal, or for friends, are promised to nobody. */
	static Set<String> exported(Path jar) throws IOException {
		try (var file = new JarFile(jar.toFile())) {
			return file.getManifest() == null ? Set.of() : exported(file.getManifest());
		}
	}

	/** The packages that the bundles of the baseline exported for all. */
	Set<String> exported() throws IOException {
		Set<String> packages = new TreeSet<>();
		for (Path bundle : bundles()) {
			try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
				packages.addAll(exported(new Manifest(in)));
			}
		}
		return packages;
	}

	private static Set<String> exported(Manifest manifest) {
		String header = manifest.getMainAttributes().getValue("Export-Package");
		return header == null ? Set.of()
				: Arrays.stream(QUOTED.matcher(header).replaceAll("\"\"").split(","))
						.filter(it -> !it.contains("x-internal:=true") && !it.contains("x-friends:="))
						.map(it -> it.replaceAll(";.*", "").strip()).collect(Collectors.toSet());
	}

	/** The bundles of the baseline that exported anything at all. */
	private List<Path> bundles() throws IOException {
		try (Stream<Path> all = Files.list(sources.resolve("bundles"))) {
			List<Path> exporting = new ArrayList<>();
			for (Path bundle : all.filter(it -> Files.exists(it.resolve("META-INF/MANIFEST.MF"))).sorted().toList()) {
				if (Files.readString(bundle.resolve("META-INF/MANIFEST.MF")).contains("Export-Package:")) {
					exporting.add(bundle);
				}
			}
			return exporting;
		}
	}

	/** A jar of the classes of these bundles, compiled against the libraries of today. */
	Path packed(Path folder) throws IOException {
		List<Path> roots = new ArrayList<>();
		for (Path bundle : bundles()) {
			roots.add(bundle.resolve("src"));
			roots.add(bundle.resolve("src-gen"));
		}
		Path classes = Files.createDirectories(folder.resolve("classes"));
		List<Diagnostic<? extends JavaFileObject>> errors = compile(roots, plugins.stream().filter(it -> !isOurs(it)).toList(), classes);
		if (!errors.isEmpty()) {
			throw new IOException(errors.toString());
		}
		Path jar = folder.resolve("before.jar");
		ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "cf", jar.toString(), "-C", classes.toString(), ".");
		return jar;
	}

	/**
	 * Names of all packages, those that hold nothing but packages among them, and of all classes in today's jars of Palier, with points alone.
	 */
	Set<String> packagesAndClasses() throws IOException {
		Set<String> names = new HashSet<>();
		for (Path jar : plugins.stream().filter(ApiBaseline::isOurs).toList()) {
			try (var file = new JarFile(jar.toFile())) {
				file.stream().map(ZipEntry::getName).filter(it -> it.endsWith(".class"))
						.map(it -> it.replaceAll("\\.class$", "").replaceAll("[/$]", ".")).forEach(name -> {
					for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
						names.add(name.substring(0, end));
					}
				});
			}
		}
		return names;
	}

	/** The version of today's jar of a bundle, without its qualifier. */
	String versionOf(String bundle) throws IOException {
		try (var file = new JarFile(jar(bundle).toFile())) {
			String[] parts = file.getManifest().getMainAttributes().getValue("Bundle-Version").split("\\.");
			return parts[0] + "." + parts[1] + "." + parts[2];
		}
	}

	/** The sources beneath a folder that javac refuses. */
	List<Path> refused(Path folder, List<Path> classpath, Path classes) throws IOException {
		return compile(List.of(folder), classpath, classes).stream().map(it -> it.getSource() == null ? folder : Path.of(it.getSource().toUri()))
				.distinct().toList();
	}

	private static List<Diagnostic<? extends JavaFileObject>> compile(List<Path> folders, List<Path> classpath, Path classes)
			throws IOException {
		List<Path> sources = new ArrayList<>();
		for (Path folder : folders) {
			if (Files.isDirectory(folder)) {
				try (Stream<Path> all = Files.walk(folder)) {
					all.filter(it -> it.toString().endsWith(".java")).forEach(sources::add);
				}
			}
		}
		List<String> options = List.of("-nowarn", "-proc:none", "--release", "21", "-Xmaxerrs", "10000", "-d", classes.toString(), "-cp",
				String.join(":", classpath.stream().map(Path::toString).toList()));
		JavaCompiler compiler = javax.tools.ToolProvider.getSystemJavaCompiler();
		var said = new DiagnosticCollector<JavaFileObject>();
		try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, StandardCharsets.UTF_8)) {
			compiler.getTask(null, files, said, options, null, files.getJavaFileObjectsFromPaths(sources)).call();
		}
		return said.getDiagnostics().stream().filter(it -> it.getKind() == Diagnostic.Kind.ERROR).toList();
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
