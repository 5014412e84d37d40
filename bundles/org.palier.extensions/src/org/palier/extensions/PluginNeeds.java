// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.palier.ground.text.Bilingual;

/**
 * The requirements in a bundle's manifest, and those of them that are missing. OSGi itself only ignores such a bundle.
 *
 * @param bundle bundle with the manifest
 * @param bundles all installed bundles
 */
record PluginNeeds(Bundle bundle, List<Bundle> bundles) {

	private static final String OURS = "org.palier.";

	PluginNeeds(Bundle bundle, BundleContext context) {
		this(bundle, List.of(context.getBundles()));
	}

	/** A bundle or a package that is asked for. */
	private record Need(String name, VersionRange range, boolean isPackage) {

		boolean isOurs() {
			return name.startsWith(OURS);
		}
	}

	/** Something that could satisfy a need. */
	private record Offer(Version version, boolean usable) {
	}

	/** True when it asks for anything of Palier. */
	boolean ofPalier() {
		return needs().stream().anyMatch(Need::isOurs);
	}

	/** Oldest version of Palier that it can work with: the newest of those that its needs name; empty when they name none. */
	String api() {
		return needs().stream().filter(Need::isOurs).map(it -> it.range().getLeft()).max(Comparator.naturalOrder())
				.filter(it -> !it.equals(Version.emptyVersion)).map(PluginNeeds::shortened).orElse("");
	}

	/** Why it cannot be used: the first thing that is missing, those of Palier before others. */
	Bilingual reason() {
		Optional<Bilingual> missing = needs().stream().sorted(Comparator.comparing(it -> !it.isOurs())).map(this::missing)
				.flatMap(Optional::stream).findFirst();
		return missing.or(this::missingCapability).or(this::otherVersion)
				.orElseGet(() -> ExtensionReader.WORDS.text("unresolved", bundle.getSymbolicName()));
	}

	private List<Need> needs() {
		List<Need> needs = new ArrayList<>();
		needs.addAll(needs(Constants.REQUIRE_BUNDLE, Constants.BUNDLE_VERSION_ATTRIBUTE, false));
		needs.addAll(needs(Constants.FRAGMENT_HOST, Constants.BUNDLE_VERSION_ATTRIBUTE, false));
		needs.addAll(needs(Constants.IMPORT_PACKAGE, Constants.VERSION_ATTRIBUTE, true));
		return needs;
	}

	private List<Need> needs(String header, String version, boolean packages) {
		try {
			ManifestElement[] elements = ManifestElement.parseHeader(header, bundle.getHeaders("").get(header));
			return elements == null ? List.of()
					: Arrays.stream(elements).filter(it -> !Constants.RESOLUTION_OPTIONAL.equals(it.getDirective(Constants.RESOLUTION_DIRECTIVE)))
							.flatMap(it -> Arrays.stream(it.getValueComponents()).map(name -> new Need(name, range(it.getAttribute(version)), packages)))
							.toList();
		} catch (BundleException | IllegalArgumentException malformed) {
			// Equinox has refused to install a bundle whose manifest it cannot read.
			return List.of();
		}
	}

	private static VersionRange range(String range) {
		return new VersionRange(Objects.requireNonNullElse(range, "0"));
	}

	private Optional<Bilingual> missing(Need need) {
		List<Offer> offers = offers(need).toList();
		List<Offer> fitting = offers.stream().filter(it -> need.range().includes(it.version())).toList();
		if (fitting.stream().anyMatch(Offer::usable)) {
			return Optional.empty();
		}
		String name = bundle.getSymbolicName();
		String asked = need.range().getLeft().equals(Version.emptyVersion) && need.range().getRight() == null ? need.name()
				: need.name() + " " + need.range();
		if (!fitting.isEmpty()) {
			return Optional.of(ExtensionReader.WORDS.text("needs_unresolved", name, asked));
		}
		if (offers.isEmpty()) {
			return Optional.of(ExtensionReader.WORDS.text("needs_missing", name, asked));
		}
		Version there = offers.stream().map(Offer::version).max(Comparator.naturalOrder()).orElseThrow();
		boolean newer = there.compareTo(need.range().getLeft()) < 0;
		String key = need.isOurs() ? newer ? "needs_newer_palier" : "needs_older_palier" : "needs_other_version";
		return Optional.of(ExtensionReader.WORDS.text(key, name, asked, shortened(there)));
	}

	private Stream<Offer> offers(Need need) {
		if (!need.isPackage()) {
			return bundles.stream().filter(it -> it != bundle && need.name().equals(it.getSymbolicName()))
					.map(it -> new Offer(it.getVersion(), isUsable(it)));
		}
		return bundles.stream().filter(it -> it.adapt(BundleRevision.class) != null)
				.flatMap(it -> it.adapt(BundleRevision.class).getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE).stream()
						.filter(offered -> need.name().equals(offered.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)))
						.map(offered -> new Offer(version(offered), it == bundle || isUsable(it))));
	}

	private static Version version(BundleCapability offered) {
		return offered.getAttributes().get(PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE) instanceof Version version ? version
				: Version.emptyVersion;
	}

	private static boolean isUsable(Bundle other) {
		return other.getState() != Bundle.INSTALLED && other.getState() != Bundle.UNINSTALLED;
	}

	/** A newer Java, and whatever else a manifest can ask for. */
	private Optional<Bilingual> missingCapability() {
		BundleRevision revision = bundle.adapt(BundleRevision.class);
		FrameworkWiring wiring = bundles.getFirst().adapt(FrameworkWiring.class);
		if (revision == null || wiring == null) {
			return Optional.empty();
		}
		return revision.getDeclaredRequirements(null).stream().filter(PluginNeeds::isPlainNeed)
				.filter(it -> wiring.findProviders(it).isEmpty())
				.map(it -> ExtensionReader.WORDS.text("needs_missing", bundle.getSymbolicName(),
						it.getNamespace() + " " + it.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "")))
				.findFirst();
	}

	private static boolean isPlainNeed(BundleRequirement requirement) {
		return !List.of(BundleNamespace.BUNDLE_NAMESPACE, HostNamespace.HOST_NAMESPACE, PackageNamespace.PACKAGE_NAMESPACE)
				.contains(requirement.getNamespace())
				&& !Constants.RESOLUTION_OPTIONAL.equals(requirement.getDirectives().get(Constants.RESOLUTION_DIRECTIVE));
	}

	/** Equinox uses only one of two versions of a plug-in. */
	private Optional<Bilingual> otherVersion() {
		return bundles.stream().filter(it -> it != bundle && isUsable(it) && Objects.equals(it.getSymbolicName(), bundle.getSymbolicName()))
				.findFirst().map(it -> ExtensionReader.WORDS.text("other_version", bundle.getSymbolicName(), it.getVersion().toString()));
	}

	static String shortened(Version version) {
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}
}
