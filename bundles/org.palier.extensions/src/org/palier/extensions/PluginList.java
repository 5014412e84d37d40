// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.palier.extensions.Contribution.Broken;
import org.palier.extensions.Contribution.Usable;
import org.palier.extensions.PluginEntry.State;
import org.palier.ground.migration.IdMigration;
import org.palier.ground.text.Bilingual;
import org.palier.model.TheoryPack;
import org.palier.study.runs.PluginVersion;

/**
 * All contributions, with those that the extension registry does not list: of bundles that lack something, whose plugin.xml
 * cannot be read, or that name an unknown extension point.
 */
final class PluginList {

	private static final String OURS = "org.palier.";
	/** The platform is large and contributes nothing to us. */
	private static final List<String> PLATFORM = List.of("org.eclipse.", "org.apache.", "org.osgi.", "com.sun.", "jakarta.", "javax.");

	private final List<Contribution<?>> contributions;
	private final IExtensionRegistry registry;
	private final BundleContext context;
	private final FaultLog faults;
	private final PluginSignatures signatures;
	private final Map<Bundle, PluginSignature> known = new HashMap<>();

	/**
	 * @param contributions all of them, made or declared
	 * @param faults        what is remembered of their use
	 */
	PluginList(List<Contribution<?>> contributions, IExtensionRegistry registry, BundleContext context, FaultLog faults) {
		this.faults = faults;
		this.contributions = List.copyOf(contributions);
		this.registry = registry;
		this.context = context;
		this.signatures = new PluginSignatures(context);
	}

	/** The lines, contributions first in their order. */
	List<PluginEntry> read() {
		List<PluginEntry> entries = new ArrayList<>();
		contributions.forEach(it -> entries.add(entry(it)));
		Set<String> contributing = contributions.stream().map(it -> it.plugin().bundle()).collect(Collectors.toSet());
		for (Bundle bundle : context.getBundles()) {
			if (mayContribute(bundle)) {
				entries.addAll(unseen(bundle, contributing));
			}
		}
		new Dropins(context).refused()
				.forEach((file, reason) -> entries.add(new PluginEntry(new PluginVersion("", "", "", file.getFileName().toString()),
				"", "", "", signatures.of(file), State.UNRESOLVED, reason)));
		return entries;
	}

	private PluginEntry entry(Contribution<?> contribution) {
		PluginVersion plugin = contribution.plugin();
		Bundle bundle = Arrays.stream(context.getBundles())
				.filter(it -> plugin.bundle().equals(it.getSymbolicName()) && it.getState() != Bundle.INSTALLED).findFirst().orElse(null);
		String api = bundle == null ? "" : api(bundle);
		PluginSignature signature = bundle == null ? PluginSignature.UNSIGNED : signature(bundle);
		Optional<Fault> fault = faults.find(plugin);
		return switch (contribution) {
		case Usable<?> usable -> new PluginEntry(plugin, usable.name(), detail(usable.part()), api, signature,
				fault.isPresent() ? State.FAILED : State.WORKS, fault.map(Fault::sentence).orElse(Bilingual.EMPTY), fault);
		case Broken<?> broken -> new PluginEntry(plugin, broken.name(), "", api, signature,
				broken.quarantined() ? State.QUARANTINED : State.REJECTED, broken.reason(), fault);
		};
	}

	private static String detail(Object part) {
		return switch (part) {
		case TheoryPack pack -> pack.getVersion();
		case IdMigration it -> it.kind() + " " + it.from() + " → " + it.to();
		default -> "";
		};
	}

	/** The contributions of a bundle that the registry does not list. */
	private List<PluginEntry> unseen(Bundle bundle, Set<String> contributing) {
		boolean resolved = bundle.getState() != Bundle.INSTALLED;
		try {
			List<PluginXml.Element> elements = PluginXml.of(bundle).elements();
			if (!resolved) {
				boolean concerned = !elements.isEmpty() || new PluginNeeds(bundle, context).ofPalier();
				Bilingual reason = concerned ? new PluginNeeds(bundle, context).reason() : Bilingual.EMPTY;
				return !concerned ? List.of() : elements.isEmpty() ? List.of(entry(bundle, State.UNRESOLVED, reason))
						: elements.stream().map(it -> entry(bundle, it, State.UNRESOLVED, reason)).toList();
			}
			if (!elements.isEmpty() && !contributing.contains(bundle.getSymbolicName())
					&& elements.stream().anyMatch(it -> registry.getExtensionPoint(it.point()) != null)) {
				Bilingual reason = ExtensionReader.WORDS.text("not_singleton", bundle.getSymbolicName());
				return elements.stream().map(it -> entry(bundle, it, State.REJECTED, reason)).toList();
			}
			return elements.stream().filter(it -> registry.getExtensionPoint(it.point()) == null)
					.map(it -> entry(bundle, it, State.REJECTED, ExtensionReader.WORDS.text("no_point", it.point()))).toList();
		} catch (IOException | XMLStreamException unreadable) {
			// A bundle of others whose plugin.xml is not ours to judge is left alone.
			return new PluginNeeds(bundle, context).ofPalier()
					? List.of(entry(bundle, State.REJECTED,
							ExtensionReader.WORDS.text("no_plugin_xml", bundle.getSymbolicName(), firstLine(unreadable))))
					: List.of();
		}
	}

	private static String firstLine(Exception unreadable) {
		return String.valueOf(unreadable.getMessage()).replaceAll("\\s+", " ").strip();
	}

	private PluginEntry entry(Bundle bundle, State state, Bilingual reason) {
		return entry(bundle, new PluginXml.Element("", "", "", ""), state, reason);
	}

	private PluginEntry entry(Bundle bundle, PluginXml.Element element, State state, Bilingual reason) {
		var plugin = new PluginVersion(element.id(), element.kind(), bundle.getVersion().toString(), bundle.getSymbolicName());
		return new PluginEntry(plugin, element.name(), "", api(bundle), signature(bundle), state, reason);
	}

	private static boolean mayContribute(Bundle bundle) {
		String name = bundle.getSymbolicName();
		return bundle.getBundleId() != 0 && name != null && bundle.getState() != Bundle.UNINSTALLED
				&& (bundle.getState() == Bundle.INSTALLED || !name.startsWith(OURS))
				&& PLATFORM.stream().noneMatch(name::startsWith);
	}

	/** Ours are made for the Palier that they come with. */
	private String api(Bundle bundle) {
		return bundle.getSymbolicName().startsWith(OURS) ? PluginNeeds.shortened(bundle.getVersion())
				: new PluginNeeds(bundle, context).api();
	}

	/** A signature is checked over the whole jar, so it is read once for all contributions of a bundle. */
	private PluginSignature signature(Bundle bundle) {
		return known.computeIfAbsent(bundle, signatures::of);
	}
}
