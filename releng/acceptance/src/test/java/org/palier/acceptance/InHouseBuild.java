// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.palier.acceptance.Product.Outcome;

/**
 * Hands in-house plug-ins to tests, {@link Built} ones of each kind or {@link Examples}: one Maven compiles, tests and packs all of either.
 */
final class InHouseBuild implements ParameterResolver {

	/** The plug-ins of {@code releng/examples}, by id. */
	static final List<String> EXAMPLES = List.of("gouv.example.dialogue", "gouv.example.hashtags", "gouv.example.services",
			"gouv.example.capacity", "gouv.example.board");
	/** A plug-in of each kind that new-plugin writes, by the last part of its id. */
	static final SequencedMap<String, String> KINDS = new LinkedHashMap<>();

	static {
		KINDS.put("crm", "importer");
		KINDS.put("tags", "classifier");
		KINDS.put("reach", "indicator");
		KINDS.put("night", "finding");
		KINDS.put("steps", "view");
		KINDS.put("ranks", "decoration");
		KINDS.put("fields", "page");
		KINDS.put("charter", "theory");
		KINDS.put("links", "patterns");
		KINDS.put("sizes", "rule");
		KINDS.put("look", "report");
		KINDS.put("plain", "exporter");
		KINDS.put("leaving", "change");
	}

	private static final Namespace NAMESPACE = Namespace.create(InHouseBuild.class);

	/**
	 * Projects after their build.
	 *
	 * @param folder with a folder for each of them
	 */
	record Built(Path folder) implements AutoCloseable {

		/** The p2 site of a project, as a folder. */
		Path repository(String project, String id) {
			return folder.resolve(project + "/releng/" + id + ".site/target/repository");
		}

		/** The site as one file, as it is handed on without a network. */
		Path archive(String project, String id) throws IOException {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve(project + "/releng/" + id + ".site/target"), "*.zip")) {
				return files.iterator().next();
			}
		}

		/** Goes with the last test. */
		@Override
		public void close() throws IOException, InterruptedException {
			new ProcessBuilder("rm", "-rf", folder.getParent().toString()).start().waitFor();
		}
	}

	/** The plug-ins of {@code releng/examples} after their build. */
	record Examples(Built built) implements AutoCloseable {

		@Override
		public void close() throws IOException, InterruptedException {
			built.close();
		}
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Built.class || parameter.getParameter().getType() == Examples.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Store made = context.getRoot().getStore(NAMESPACE);
		return parameter.getParameter().getType() == Built.class
				? made.computeIfAbsent(Built.class, it -> build(InHouseBuild::kinds), Built.class)
				: made.computeIfAbsent(Examples.class, it -> new Examples(build(InHouseBuild::examples)), Examples.class);
	}

	private static Built build(Projects projects) {
		try {
			Product product = Product.copiedTo(Files.createTempDirectory("palier-in-house"));
			Path all = Files.createDirectories(product.home().resolveSibling("all"));
			done(new JointBuild(all, projects.write(product, all)).run(product, "-Dpalier.plugins=" + product.home().resolve("plugins")));
			return new Built(all);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while plug-ins were built", interrupted);
		}
	}

	/** Writes projects into a folder. */
	private interface Projects {

		/** @return their names */
		List<String> write(Product product, Path folder) throws IOException, InterruptedException;
	}

	/** Has new-plugin write a project of each kind into a folder. @return their names */
	static List<String> kinds(Product product, Path folder) throws IOException, InterruptedException {
		for (Map.Entry<String, String> kind : KINDS.entrySet()) {
			List<String> command = new ArrayList<>(List.of("new-plugin", "--kind", kind.getValue(), "--id", "gouv.example." + kind.getKey()));
			if (kind.getValue().equals("importer")) {
				command.addAll(List.of("--brings", "both"));
			}
			command.add(folder.resolve(kind.getKey()).toString());
			done(product.run(command.toArray(String[]::new)));
		}
		return List.copyOf(KINDS.keySet());
	}

	private static List<String> examples(Product product, Path folder) throws IOException, InterruptedException {
		for (String example : EXAMPLES) {
			Path source = Path.of(System.getProperty("palier.root"), "releng/examples", example);
			done(product.shell(folder, List.of("cp", "-a", source.toString(), folder.resolve(example).toString())));
		}
		return EXAMPLES;
	}

	private static void done(Outcome outcome) {
		if (outcome.code() != 0) {
			throw new AssertionError(outcome.said());
		}
	}
}
