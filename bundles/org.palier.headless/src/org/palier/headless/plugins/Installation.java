// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.plugins;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.IRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.palier.extensions.PluginSignature;
import org.palier.extensions.PluginSignatures;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;

/**
 * The Palier that runs, as p2 knows it: features come and go, and the next start has them or has them no
 * more. Every call waits for p2.
 */
public final class Installation {

	private static final String GROUP = ".feature.group";

	/**
	 * An installed feature.
	 *
	 * @param feature    by id and version
	 * @param signatures of each plug-in that is new, by id and version
	 */
	record Installed(String feature, SortedMap<String, PluginSignature> signatures) {
	}

	private final IProvisioningAgent agent;
	private final IProfile profile;

	/** @throws RefusedException when this Palier was not installed by p2, or its folder cannot be written */
	Installation(IProvisioningAgent agent) throws RefusedException {
		this.agent = agent;
		IProfileRegistry profiles = agent == null ? null : agent.getService(IProfileRegistry.class);
		this.profile = profiles == null ? null : profiles.getProfile(IProfileRegistry.SELF);
		if (profile == null) {
			throw new RefusedException(ExitCode.USAGE, Console.text("install.no_profile"));
		}
		if (!Files.isWritable(folder().resolve("plugins"))) {
			throw new RefusedException(ExitCode.UNREADABLE, Console.text("install.read_only", folder()));
		}
	}

	/** The one that runs. @throws RefusedException as the constructor, also in a Palier that knows no p2 */
	static Installation ofThis() throws RefusedException {
		BundleContext bundles = FrameworkUtil.getBundle(Installation.class).getBundleContext();
		ServiceReference<IProvisioningAgent> agent = bundles.getServiceReference(IProvisioningAgent.class);
		return new Installation(agent == null ? null : bundles.getService(agent));
	}

	/** Where the Palier that runs lies. */
	public static Path folder() {
		return Path.of(URI.create(Platform.getInstallLocation().getURL().toString().replace(" ", "%20")));
	}

	/**
	 * Installs a feature, or the newer version of one that is there.
	 *
	 * @param site    a p2 site: a folder, a zip of one, or an address
	 * @param feature its id; null when the site has one alone
	 * @return what was installed
	 */
	Installed install(String site, String feature) throws RefusedException {
		URI address = address(site);
		var metadata = agent.getService(IMetadataRepositoryManager.class);
		var artifacts = agent.getService(IArtifactRepositoryManager.class);
		boolean known = metadata.contains(address);
		try {
			Set<IInstallableUnit> offered = metadata.loadRepository(address, new NullProgressMonitor())
					.query(QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery()), new NullProgressMonitor()).toUnmodifiableSet();
			artifacts.loadRepository(address, new NullProgressMonitor());
			IInstallableUnit chosen = chosen(offered, feature, site);
			Optional<UnmetNeed> unmet = UnmetNeed.of(chosen, metadata.loadRepository(address, new NullProgressMonitor()), profile);
			if (unmet.isPresent()) {
				throw new RefusedException(ExitCode.UNREADABLE, Console.text("install.failed", said(chosen), unmet.get().sentence()));
			}
			var operation = new InstallOperation(new ProvisioningSession(agent), List.of(chosen));
			operation.getProvisioningContext().setMetadataRepositories(address);
			operation.getProvisioningContext().setArtifactRepositories(address);
			Set<IInstallableUnit> before = units();
			agent.registerService(UIServices.SERVICE_NAME, new RequestedTrust());
			perform(operation, chosen);
			return new Installed(said(chosen), signatures(before));
		} catch (ProvisionException unreadable) {
			throw new RefusedException(ExitCode.UNREADABLE, Console.text("install.no_site", site, unreadable.getMessage()));
		} finally {
			if (!known) {
				// Else p2 would ask a folder that may be gone at every later search for updates.
				forget(metadata, address);
				forget(artifacts, address);
			}
		}
	}

	private Set<IInstallableUnit> units() {
		return agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF).query(QueryUtil.ALL_UNITS, new NullProgressMonitor())
				.toUnmodifiableSet();
	}

	/** Signatures of the jars that are new. */
	private SortedMap<String, PluginSignature> signatures(Set<IInstallableUnit> before) {
		var signatures = new PluginSignatures(FrameworkUtil.getBundle(Installation.class).getBundleContext());
		SortedMap<String, PluginSignature> found = new TreeMap<>();
		for (IInstallableUnit unit : units()) {
			Path jar = folder().resolve("plugins").resolve(unit.getId() + "_" + unit.getVersion() + ".jar");
			if (!before.contains(unit) && Files.isRegularFile(jar)) {
				found.put(said(unit), signatures.of(jar));
			}
		}
		return found;
	}

	/**
	 * Features that were removed.
	 *
	 * @param features by id and version
	 * @param remark   says why files of them are left on disk; empty when none are
	 */
	record Uninstalled(List<String> features, Optional<Bilingual> remark) {

		/** This and others before it. */
		Uninstalled and(List<String> others) {
			return new Uninstalled(Stream.concat(others.stream(), features.stream()).toList(), remark);
		}
	}

	/** Removes features together, and from disk whatever nothing else needs. */
	Uninstalled uninstall(List<String> features) throws RefusedException, InterruptedException {
		List<IInstallableUnit> chosen = new ArrayList<>();
		for (String feature : features) {
			// Palier itself is a root too, and no feature.
			chosen.add(profile.query(new UserVisibleRootQuery(), new NullProgressMonitor()).stream()
					.filter(it -> it.getId().equals(group(feature))).findFirst()
					.orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("install.not_installed", feature))));
		}
		perform(new UninstallOperation(new ProvisioningSession(agent), chosen), chosen.getFirst());
		return new Uninstalled(chosen.stream().map(Installation::said).toList(), cleanUp());
	}

	private static Optional<Bilingual> cleanUp() throws InterruptedException {
		try {
			return CleanUp.of(folder()).run().map(it -> Console.text("uninstall.left", folder(), it));
		} catch (IOException failure) {
			return Optional.of(Console.text("uninstall.left", folder(), failure.getMessage()));
		}
	}

	private static void perform(ProfileChangeOperation operation, IInstallableUnit unit) throws RefusedException {
		IStatus resolved = operation.resolveModal(new NullProgressMonitor());
		IStatus done = resolved.matches(IStatus.ERROR | IStatus.CANCEL) ? resolved
				: operation.getProvisioningJob(new NullProgressMonitor()).runModal(new NullProgressMonitor());
		if (done.matches(IStatus.ERROR | IStatus.CANCEL)) {
			throw new RefusedException(ExitCode.UNREADABLE, Console.text("install.failed", said(unit), reason(done, operation)));
		}
	}

	/** p2's own words: the details name the plug-in and the version that is missing. */
	private static Bilingual reason(IStatus status, ProfileChangeOperation operation) {
		String details = operation.getResolutionDetails();
		return Bilingual.same((details == null || details.isBlank() ? status.getMessage() : details).strip());
	}

	private static IInstallableUnit chosen(Set<IInstallableUnit> offered, String feature, String site) throws RefusedException {
		String names = offered.stream().map(it -> it.getId().replace(GROUP, "")).sorted().collect(Collectors.joining(", "));
		if (offered.isEmpty()) {
			throw new RefusedException(ExitCode.UNREADABLE, Console.text("install.empty_site", site));
		}
		if (feature == null && offered.size() > 1) {
			throw new RefusedException(ExitCode.USAGE, Console.text("install.which", site, names));
		}
		return offered.stream().filter(it -> feature == null || it.getId().equals(group(feature))).findFirst()
				.orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("install.no_feature", site, feature, names)));
	}

	private static URI address(String site) {
		Path path = site.matches("[a-z]{2,}:.*") ? null : Path.of(site).toAbsolutePath().normalize();
		if (path == null) {
			return URI.create(site);
		}
		return Files.isRegularFile(path) ? URI.create("jar:" + path.toUri() + "!/") : path.toUri();
	}

	private static <T> void forget(IRepositoryManager<T> manager, URI address) {
		manager.removeRepository(address);
	}

	private static String group(String feature) {
		return feature.endsWith(GROUP) ? feature : feature + GROUP;
	}

	private static String said(IInstallableUnit unit) {
		return unit.getId().replace(GROUP, "") + " " + unit.getVersion();
	}
}
