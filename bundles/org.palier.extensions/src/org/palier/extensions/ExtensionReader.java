// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.palier.core.attribution.AddressFormsException;
import org.palier.core.runs.PluginVersion;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Wording;
import org.palier.extensions.Contribution.Broken;
import org.palier.extensions.Contribution.Usable;

/**
 * Reads the contributions to one extension point. The registry and the versions are parameters, so that a
 * test can hand over its own.
 *
 * @param <T> what is contributed
 */
final class ExtensionReader<T> {

	static final Wording WORDS = new Wording(ExtensionReader.class, "messages");

	/** Makes the part of an element. */
	@FunctionalInterface
	interface Maker<T> {
		/** @throws Exception when the element is broken, whatever the reason */
		T make(IConfigurationElement element) throws Exception;
	}

	/** Finds the version of a bundle by its symbolic name. */
	@FunctionalInterface
	interface Versions {
		/** The version, or the empty string. */
		String of(String bundle);
	}

	/** Ours first, so that nobody takes the id of a part of Palier; then by bundle. */
	private static final Comparator<IConfigurationElement> ORDER = Comparator
			.comparing((IConfigurationElement it) -> !it.getContributor().getName().startsWith("org.palier."))
			.thenComparing(it -> it.getContributor().getName());

	private final IExtensionRegistry registry;
	private final Versions versions;
	private final String point;
	private final String kind;
	private final Quarantine quarantine;
	private final Maker<T> maker;

	ExtensionReader(IExtensionRegistry registry, Versions versions, String point, String kind, Quarantine quarantine,
			Maker<T> maker) {
		this.registry = registry;
		this.versions = versions;
		this.point = point;
		this.kind = kind;
		this.quarantine = quarantine;
		this.maker = maker;
	}

	/** All contributions, those of Palier first, by bundle and then in the order of its plugin.xml. Each part is made anew. */
	List<Contribution<T>> read() {
		return read(maker);
	}

	/** The same by their names only: no class of a plug-in is loaded. */
	List<Contribution<String>> declared() {
		return read(element -> element.getAttribute("name"));
	}

	/** The one that has an id, which alone is made; nothing when there is none. */
	Optional<Contribution<T>> find(String id) {
		return read(element -> element.getAttribute("id").equals(id) ? maker.make(element) : null).stream()
				.filter(it -> it.plugin().id().equals(id)).findFirst();
	}

	private <P> List<Contribution<P>> read(Maker<P> make) {
		List<Contribution<P>> all = new ArrayList<>();
		Map<String, String> bundles = new HashMap<>();
		IConfigurationElement[] elements = registry.getConfigurationElementsFor(point);
		Arrays.stream(elements).sorted(ORDER)
				.forEach(element -> all.add(read(element, bundles, make)));
		return all;
	}

	private <P> Contribution<P> read(IConfigurationElement element, Map<String, String> bundles, Maker<P> make) {
		String bundle = element.getContributor().getName();
		String id = element.getAttribute("id");
		var plugin = new PluginVersion(id == null ? "" : id, kind, versions.of(bundle), bundle);
		String name = Objects.requireNonNullElse(element.getAttribute("name"), "");
		if (id == null || id.isBlank()) {
			return broken(plugin, name, WORDS.text("no_id", element.getName()));
		}
		if (name.isBlank()) {
			return broken(plugin, "", WORDS.text("no_name", id));
		}
		// Several versions of one thing may be installed: of one id, each version counts once.
		String version = element.getAttribute("version");
		String unique = version == null ? id : id + " " + version;
		String other = bundles.putIfAbsent(unique, bundle);
		if (other != null) {
			return broken(plugin, name, WORDS.text("same_id", unique, other));
		}
		Optional<Bilingual> misbehaved = quarantine.reason(kind, id);
		if (misbehaved.isPresent()) {
			return new Broken<>(plugin, name, misbehaved.get(), true);
		}
		try {
			return new Usable<>(plugin, name, make.make(element));
		} catch (Exception | LinkageError | StackOverflowError | AssertionError | OutOfMemoryError problem) {
			// Whatever a foreign constructor throws must not keep the others from being read.
			return broken(plugin, name, failed(id, problem));
		}
	}

	private static <P> Contribution<P> broken(PluginVersion plugin, String name, Bilingual reason) {
		return new Broken<>(plugin, name, reason, false);
	}

	/** A sentence that names what failed and why. */
	static Bilingual failed(String id, Throwable problem) {
		return problem instanceof AddressFormsException refused ? WORDS.text("refused", id, refused.reason())
				: WORDS.text("not_made", id, innermost(problem));
	}

	private static String innermost(Throwable problem) {
		Throwable cause = problem;
		while (cause.getCause() != null && cause.getCause() != cause) {
			cause = cause.getCause();
		}
		String message = cause.getMessage();
		String what = cause.getClass().getSimpleName();
		return message == null || message.isBlank() ? what : what + " (" + message.lines().findFirst().orElse("") + ")";
	}
}
