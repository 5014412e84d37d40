// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.palier.ground.isolation.IsolatedJava;

/**
 * A second Palier without a display, in which a part of a plug-in is isolated. It has the same installation and plug-ins, so
 * that the part finds everything that it finds here.
 */
public final class IsolatedPalier {

	/** A kind of part that can be isolated. */
	public enum Part {
		/** See {@link org.palier.codebook.classify.IsolatedChild}. */
		CLASSIFIER("isolated-classifier"),
		/** See {@link org.palier.intake.imports.ImportingChild}. */
		IMPORTER("isolated-importer"),
		/** A person's own measure: what a study can be asked beside questions of fields. */
		EXPRESSION("isolated-expression");

		private final String subcommand;

		Part(String subcommand) {
			this.subcommand = subcommand;
		}

		/** The subcommand of {@code palier run} that the second Palier runs. */
		public String subcommand() {
			return subcommand;
		}
	}

	/** Id of the application that runs one subcommand of {@code palier run}. */
	public static final String APPLICATION = "org.palier.headless.application";

	private static final List<String> HANDED_ON = List.of("osgi.configuration.cascaded", "osgi.sharedConfiguration.area", "palier.patience",
			"slf4j.internal.verbosity");

	/** Archive of the classes that commands load, which the start script lets the Java machine make in the configuration area. */
	private static final String CLASSES = "headless.jsa";
	/** The framework's start level; bundles for the workbench and p2 alone start later. */
	private static final int START_LEVEL = 4;

	private final BundleContext context;

	/** @param context any valid one */
	public IsolatedPalier(BundleContext context) {
		this.context = context;
	}

	/** The one of the installation that runs a class. */
	public static IsolatedPalier beside(Class<?> running) {
		return new IsolatedPalier(FrameworkUtil.getBundle(running).getBundleContext());
	}

	/**
	 * How to start it.
	 *
	 * @param megabytes of memory that the part may have
	 * @return nothing when this Palier does not run from an installation
	 */
	public Optional<IsolatedJava> java(Part part, int megabytes) {
		return launcher().map(launcher -> {
			List<String> arguments = new ArrayList<>();
			for (String property : HANDED_ON) {
				String value = context.getProperty(property);
				if (value != null) {
					arguments.add("-D" + property + "=" + value);
				}
			}
			arguments.addAll(classes());
			arguments.addAll(List.of("-Dosgi.startLevel=" + START_LEVEL, "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED",
					"-jar", launcher.toString(),
					"-configuration", context.getProperty("osgi.configuration.area"), "-nosplash", "-data", "@none", "-application",
					APPLICATION, part.subcommand()));
			return new IsolatedJava(Path.of(System.getProperty("java.home"), "bin", "java"), arguments, megabytes);
		});
	}

	/**
	 * Read from the archive they come in half the time. A machine that cannot use it says so where the answers of the part belong, were it not
	 * silenced.
	 */
	private List<String> classes() {
		String area = context.getProperty("osgi.configuration.area");
		if (area == null || !area.startsWith("file:")) {
			return List.of();
		}
		Path archive = Path.of(URI.create(area.replace(" ", "%20"))).resolve(CLASSES);
		return Files.isReadable(archive) ? List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable") : List.of();
	}

	private Optional<Path> launcher() {
		String area = context.getProperty("osgi.install.area");
		if (area == null || !area.startsWith("file:")) {
			return Optional.empty();
		}
		Path plugins = Path.of(URI.create(area.replace(" ", "%20"))).resolve("plugins");
		if (!Files.isDirectory(plugins)) {
			return Optional.empty();
		}
		try (Stream<Path> files = Files.list(plugins)) {
			return files.filter(it -> it.getFileName().toString().matches("org\\.eclipse\\.equinox\\.launcher_.*\\.jar")).sorted().findFirst();
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}
}
