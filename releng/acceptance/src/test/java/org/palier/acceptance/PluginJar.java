// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

/**
 * A plug-in made in a second, without Maven: compiled against the bundles of a product. Its package is its id.
 *
 * @param id      symbolic name
 * @param version of the bundle
 * @param needs   value of Require-Bundle; empty for none
 * @param xml     what stands between the tags of plugin.xml
 * @param classes source by simple name, without package and imports
 */
record PluginJar(String id, String version, String needs, String xml, Map<String, String> classes) implements PackedPlugin {

	static final String THIS_PALIER = Stream.of("model", "corpus", "ground", "files", "numbers", "codebook", "intake")
			.map(it -> "org.palier." + it + ";bundle-version=\"0.2.0\"").collect(Collectors.joining(","));

	private static final String IMPORTS = """
			import java.util.*;
			import org.palier.ground.*;
			import org.palier.files.*;
			import org.palier.numbers.view.*;
			import org.palier.codebook.classify.*;
			import org.palier.intake.imports.*;
			import org.palier.numbers.indicators.*;
			import org.palier.ground.options.*;
			import org.palier.ground.table.Table;
			import org.palier.ground.text.Bilingual;
			import org.palier.corpus.Post;
			""";
	private static final String SAYS = "public Bilingual name() { return Bilingual.same(id()); } public Bilingual description() { return name(); } ";

	static PluginJar of(String id) {
		return new PluginJar(id, "1.0.0", THIS_PALIER, "", Map.of());
	}

	PluginJar needing(String other) {
		return new PluginJar(id, version, other, xml, classes);
	}

	PluginJar version(String other) {
		return new PluginJar(id, other, needs, xml, classes);
	}

	PluginJar named(String other) {
		return new PluginJar(other, version, needs, xml.replace(id + ".", other + "."), classes);
	}

	/** With one more element, and its class unless the source is empty. */
	PluginJar with(String point, String element, String type, String source) {
		Map<String, String> more = new LinkedHashMap<>(classes);
		if (!source.isEmpty()) {
			more.put(type, source);
		}
		String added = "<extension point=\"org.palier.extensions." + point + "\">" + element.replace("TYPE", id + "." + type) + "</extension>\n";
		return new PluginJar(id, version, needs, xml + added, more);
	}

	/** With a classifier. @param statements of what says a verdict on a post */
	PluginJar classifier(String name, String type, String statements) {
		return classifier(name, type, "", statements);
	}

	/** @param members of the class, e.g. a static initialiser */
	PluginJar classifier(String name, String type, String members, String statements) {
		return with("classifiers", "<classifier id=\"" + name + "\" name=\"Classifier " + name + "\" class=\"TYPE\"/>", type,
				"public final class " + type + " implements Classifier { " + members + " public String id() { return \"" + name + "\"; } " + SAYS
						+ "public OpenClassifier open(OptionValues options, Codebook codebook) { return OpenClassifier.of(\"1\", this::verdict); } "
						+ "private Verdict verdict(Post post) { " + statements + " } }");
	}

	/** With an importer that recognises nothing. @param statements of read(request, directory, sink, progress) */
	PluginJar importer(String name, String type, String members, String statements) {
		return with("importers", "<importer id=\"" + name + "\" name=\"Importer " + name + "\" class=\"TYPE\"/>", type,
				"public final class " + type + " implements Importer { " + members + " public String id() { return \"" + name + "\"; } " + SAYS
						+ "public List<PartOption> options() { return List.of(); } public boolean recognises(ImportRequest request) { return false; } "
						+ "public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) { " + statements + " } }");
	}

	/** With an indicator. @param statements of compute(view) */
	PluginJar indicator(String name, String type, String members, String statements) {
		return with("indicators", "<indicator id=\"" + name + "\" name=\"Indicator " + name + "\" class=\"TYPE\"/>", type,
				"public final class " + type + " implements Indicator { " + members + " public String id() { return \"" + name + "\"; } "
						+ "public Bilingual title() { return Bilingual.same(id()); } public Table compute(StudyView view) { " + statements + " } }");
	}

	@Override
	public Path write(Product product, Path jar) throws IOException {
		Path work = Files.createTempDirectory(product.home().getParent(), "jar");
		List<String> arguments = new ArrayList<>(
				List.of("-proc:none", "-nowarn", "--release", "21", "-d", work.toString(), "-cp", classpath(product)));
		for (Map.Entry<String, String> type : classes.entrySet()) {
			Path source = work.resolve(type.getKey() + ".java");
			Files.writeString(source, "package " + id + ";\n" + IMPORTS + type.getValue());
			arguments.add(source.toString());
		}
		if (!classes.isEmpty()) {
			assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new))).as(id).isZero();
		}
		Files.createDirectories(jar.getParent());
		try (OutputStream out = Files.newOutputStream(jar); var entries = new JarOutputStream(out, manifest())) {
			add(entries, "plugin.xml",
					("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?eclipse version=\"3.4\"?>\n<plugin>\n" + xml + "</plugin>\n")
							.getBytes("UTF-8"));
			try (Stream<Path> all = Files.walk(work)) {
				for (Path type : all.filter(it -> it.toString().endsWith(".class")).toList()) {
					add(entries, work.relativize(type).toString(), Files.readAllBytes(type));
				}
			}
		}
		return jar;
	}

	private Manifest manifest() {
		var manifest = new Manifest();
		var main = manifest.getMainAttributes();
		main.put(Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-Name", id);
		main.putValue("Bundle-SymbolicName", id + ";singleton:=true");
		main.putValue("Bundle-Version", version);
		main.putValue("Bundle-RequiredExecutionEnvironment", "JavaSE-21");
		if (!needs.isEmpty()) {
			main.putValue("Require-Bundle", needs);
		}
		return manifest;
	}

	private static void add(JarOutputStream entries, String name, byte[] content) throws IOException {
		entries.putNextEntry(new JarEntry(name));
		entries.write(content);
		entries.closeEntry();
	}

	private static String classpath(Product product) throws IOException {
		try (Stream<Path> jars = Files.list(product.home().resolve("plugins"))) {
			return String.join(":", jars.map(Path::toString).filter(it -> it.matches(".*/(org\\.palier|org\\.eclipse\\.emf)\\..*\\.jar")).toList());
		}
	}
}
