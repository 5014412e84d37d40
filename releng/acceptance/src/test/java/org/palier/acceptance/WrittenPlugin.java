// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

/**
 * A project that new-plugin wrote, compiled with its tests and packed in a moment, without Maven: what build.properties names
 * goes into the jar.
 *
 * @param project its folder
 * @param id      symbolic name
 */
record WrittenPlugin(Path project, String id) implements PackedPlugin {

	@Override
	public String version() {
		return "1.0.0.202601010000";
	}

	@Override
	public String needs() {
		try {
			String needs = manifest().getMainAttributes().getValue("Require-Bundle");
			return needs == null ? "" : needs;
		} catch (IOException unreadable) {
			throw new AssertionError(id, unreadable);
		}
	}

	@Override
	public Path write(Product product, Path jar) throws IOException {
		Path classes = Files.createTempDirectory(product.home().getParent(), "classes");
		compile(product, List.of(bundle().resolve("src"), project.resolve("bundles/" + id + ".tests/src")), classes);
		var properties = new Properties();
		try (InputStream content = Files.newInputStream(bundle().resolve("build.properties"))) {
			properties.load(content);
		}
		var manifest = manifest();
		manifest.getMainAttributes().putValue("Bundle-Version", version());
		Files.createDirectories(jar.getParent());
		try (var entries = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
			for (String part : properties.getProperty("bin.includes").split("\\s*,\\s*")) {
				if (part.equals(".")) {
					Path sources = bundle().resolve("src");
					add(entries, classes, classes, it -> Files.exists(sources.resolve(it.replaceFirst("(\\$.*)?\\.class$", ".java"))));
					add(entries, sources, sources, it -> !it.endsWith(".java"));
				} else if (!part.equals("META-INF/")) {
					add(entries, bundle(), bundle().resolve(part), it -> true);
				}
			}
		}
		return jar;
	}

	private Path bundle() {
		return project.resolve("bundles/" + id);
	}

	private Manifest manifest() throws IOException {
		try (InputStream content = Files.newInputStream(bundle().resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(content);
		}
	}

	/** Compiles what lies beneath some folders, against the product and what tests need. */
	private static void compile(Product product, List<Path> roots, Path into) throws IOException {
		List<String> command = new ArrayList<>();
		for (Path root : roots) {
			if (Files.isDirectory(root)) {
				try (Stream<Path> sources = Files.walk(root)) {
					sources.map(Path::toString).filter(it -> it.endsWith(".java")).forEach(command::add);
				}
			}
		}
		if (!command.isEmpty()) {
			String jars;
			try (Stream<Path> plugins = Files.list(product.home().resolve("plugins"))) {
				jars = plugins.map(Path::toString).filter(it -> it.endsWith(".jar")).collect(Collectors.joining(File.pathSeparator));
			}
			command.addAll(0, List.of("-proc:none", "-nowarn", "--release", "21", "-d", into.toString(), "-cp",
					jars + File.pathSeparator + System.getProperty("java.class.path")));
			var said = new ByteArrayOutputStream();
			assertThat(ToolProvider.getSystemJavaCompiler().run(null, said, said, command.toArray(String[]::new))).as(said.toString()).isZero();
		}
	}

	/** Adds a file, or those beneath a folder. @param wanted by name */
	private static void add(JarOutputStream entries, Path root, Path what, Predicate<String> wanted) throws IOException {
		if (Files.exists(what)) {
			try (Stream<Path> files = Files.walk(what)) {
				for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
					String name = root.relativize(file).toString().replace(File.separatorChar, '/');
					if (wanted.test(name)) {
						entries.putNextEntry(new JarEntry(name));
						entries.write(Files.readAllBytes(file));
						entries.closeEntry();
					}
				}
			}
		}
	}
}
