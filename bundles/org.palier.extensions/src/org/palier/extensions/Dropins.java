// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;
import org.palier.ground.text.Bilingual;

/**
 * The folder {@code dropins} of an installation. A jar in it is a plug-in from the next start on, until it is removed.
 * Unlike p2's folder of that name, it leaves nothing out in silence. A jar that cannot be used is installed too, so that the
 * list of plug-ins can say what it lacks. Equinox remembers what it was given, as long as its configurator does not insist
 * on its own list alone (see the product); a start with nothing new costs nothing.
 */
public final class Dropins {

	private static final String SCHEME = "reference:";

	private final BundleContext context;
	private final DropinStamps stamps;

	/** @param context any valid one; the folder is that of its framework's installation */
	public Dropins(BundleContext context) {
		this.context = context;
		this.stamps = new DropinStamps(new ConfigurationArea(context).folder("org.palier.extensions"));
	}

	/** Brings the framework to what lies in the folder. To be called before contributions are read. */
	public void install() {
		List<Path> jars = jars();
		Map<String, Bundle> there = installed();
		if (jars.isEmpty() && there.isEmpty()) {
			return;
		}
		Map<Path, Bundle> bundles = new LinkedHashMap<>();
		for (Path jar : jars) {
			Bundle bundle = install(jar, there.remove(location(jar)));
			if (bundle != null) {
				bundles.put(jar, bundle);
			}
		}
		for (Bundle gone : there.values()) {
			uninstall(gone);
		}
		stamps.remember(bundles);
		context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(bundles.values());
		bundles.values().forEach(Dropins::activate);
	}

	/** The jars that are no plug-ins, and why. */
	SortedMap<Path, Bilingual> refused() {
		Map<String, Bundle> there = installed();
		SortedMap<Path, Bilingual> refused = new TreeMap<>();
		for (Path jar : jars()) {
			if (!there.containsKey(location(jar))) {
				refused.put(jar, reason(jar));
			}
		}
		return refused;
	}

	private List<Path> jars() {
		Path folder = folder();
		if (folder == null || !Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(it -> it.getFileName().toString().endsWith(".jar")).sorted().toList();
		} catch (IOException unreadable) {
			return List.of();
		}
	}

	/** Null when the framework does not run from an installation. */
	private @Nullable Path folder() {
		String area = context.getProperty("osgi.install.area");
		return area == null || !area.startsWith("file:") ? null : Path.of(URI.create(area.replace(" ", "%20"))).resolve("dropins");
	}

	private Map<String, Bundle> installed() {
		Path folder = folder();
		Map<String, Bundle> installed = new HashMap<>();
		if (folder != null) {
			String start = SCHEME + folder.toUri().toString().replaceFirst("/?$", "/");
			Arrays.stream(context.getBundles()).filter(it -> it.getLocation().startsWith(start)).forEach(it -> installed.put(it.getLocation(), it));
		}
		return installed;
	}

	private static String location(Path jar) {
		return SCHEME + jar.toUri();
	}

	/** @param there when it was installed before, else null @return null when it is refused */
	private @Nullable Bundle install(Path jar, @Nullable Bundle there) {
		if (there != null && stamps.isUnchanged(jar, there)) {
			return there;
		}
		if (!isPlugin(jar)) {
			if (there != null) {
				uninstall(there);
			}
			return null;
		}
		try {
			if (there == null) {
				return context.installBundle(location(jar));
			}
			there.update();
			return there;
		} catch (BundleException refused) {
			// The list of plug-ins finds the reason again when somebody asks.
			return null;
		}
	}

	private static void uninstall(Bundle gone) {
		try {
			gone.uninstall();
		} catch (BundleException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** The state is that of a plug-in installed by p2: its classes are loaded when the first of them is needed. */
	private static void activate(Bundle bundle) {
		if (bundle.getState() == Bundle.RESOLVED && bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
			try {
				bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
			} catch (BundleException unwilling) {
				// An activator of its own that fails: its contributions are made and judged one by one all the same.
				return;
			}
		}
	}

	private static boolean isPlugin(Path jar) {
		try {
			return symbolicName(jar) != null;
		} catch (IOException unreadable) {
			return false;
		}
	}

	private static @Nullable String symbolicName(Path jar) throws IOException {
		try (var open = new JarFile(new File(jar.toString()), false)) {
			Manifest manifest = open.getManifest();
			return manifest == null ? null : manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME);
		}
	}

	private Bilingual reason(Path jar) {
		String file = jar.getFileName().toString();
		try {
			String name = symbolicName(jar);
			if (name == null) {
				return ExtensionReader.WORDS.text("dropin_no_bundle", file);
			}
			boolean twice = Arrays.stream(context.getBundles()).anyMatch(it -> name.split(";")[0].strip().equals(it.getSymbolicName()));
			return ExtensionReader.WORDS.text(twice ? "dropin_twice" : "dropin_unused", file, name.split(";")[0].strip());
		} catch (IOException unreadable) {
			return ExtensionReader.WORDS.text("dropin_no_jar", file);
		}
	}
}
