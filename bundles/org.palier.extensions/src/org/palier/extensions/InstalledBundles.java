// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The bundles that can be used, by their symbolic names, and the files in them.
 *
 * @param context any valid one
 */
record InstalledBundles(BundleContext context) {

	private static final String OURS = "org.palier.";

	/** Version of a bundle, or the empty string when there is none of that name. */
	String version(String name) {
		return find(name).map(it -> it.getVersion().toString()).findFirst().orElse("");
	}

	/** True when there is a bundle of that name, usable or not. */
	boolean isInstalled(String name) {
		return Arrays.stream(context.getBundles()).anyMatch(it -> name.equals(it.getSymbolicName()));
	}

	/**
	 * A file in a bundle, unpacked when the bundle is a jar; to be read and not written.
	 *
	 * @throws NoSuchFileException when there is no such bundle, or no such file in it
	 */
	Path file(String name, String path) throws IOException {
		URL entry = find(name).map(it -> it.getEntry(path)).filter(Objects::nonNull).findFirst()
				.orElseThrow(() -> new NoSuchFileException(name + "/" + path));
		// The locator's URLs are not escaped: everything after the scheme is the path, spaces and accents included.
		return new File(FileLocator.toFileURL(entry).getPath()).toPath();
	}

	/** True when a bundle has such a file; nothing is unpacked. */
	boolean hasFile(String name, String path) {
		return find(name).anyMatch(it -> it.getEntry(path) != null);
	}

	/** True when a bundle finds such a class, in itself or in what it needs; nothing is loaded and nothing is started. */
	boolean hasClass(String name, String type) {
		return find(name).anyMatch(it -> it.getResource(type.replace('.', '/') + ".class") != null);
	}

	/** True for a bundle of others that requires one of ours. */
	static boolean isPlugin(Bundle bundle) {
		BundleWiring wiring = bundle.adapt(BundleWiring.class);
		return wiring != null && !String.valueOf(bundle.getSymbolicName()).startsWith(OURS) && wiring.getRequiredWires(null).stream()
				.anyMatch(it -> String.valueOf(it.getProvider().getSymbolicName()).startsWith(OURS));
	}

	private Stream<Bundle> find(String name) {
		return Arrays.stream(context.getBundles()).filter(it -> name.equals(it.getSymbolicName()) && it.getState() >= Bundle.RESOLVED);
	}
}
