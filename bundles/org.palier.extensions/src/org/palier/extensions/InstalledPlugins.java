// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.palier.ground.Faults;
import org.palier.ground.text.Bilingual;
import org.palier.study.runs.PluginVersion;

/**
 * The installed plug-ins for a person: the contributions of each, whether it works, and its failures so far. The command
 * line, the Contributions view and the Problems view show this one list. Thread-safe.
 */
public final class InstalledPlugins {

	/** Not that a bundle starts: looking at what it contributes starts it. */
	private static final int NEWS = BundleEvent.INSTALLED | BundleEvent.RESOLVED | BundleEvent.UNRESOLVED | BundleEvent.UNINSTALLED
			| BundleEvent.UPDATED;

	private final Contributions contributions;
	private final IExtensionRegistry registry;
	private final FaultLog faults;
	private final InstalledBundles bundles;

	InstalledPlugins(Contributions contributions, ExtensionReader reader) {
		this.contributions = contributions;
		this.registry = reader.registry();
		this.faults = reader.faults();
		this.bundles = reader.bundles();
	}

	/**
	 * All that is contributed, kind by kind, then what installed bundles mean to contribute and cannot. Makes every part,
	 * and forgets faults of what is not installed any more.
	 */
	public List<PluginEntry> tried() {
		for (Fault it : faults.all()) {
			if (!bundles.isInstalled(it.plugin().bundle()) && !contributions.programs().has(it.plugin().bundle())) {
				release(it.plugin().kind(), it.plugin().id());
			}
		}
		return new PluginList(contributions.all(), registry, bundles.context(), faults).read();
	}

	/**
	 * All that is contributed, as far as it can be told without loading a class of a plug-in. That a part could not be made stands
	 * here once somebody tried.
	 */
	public List<PluginEntry> declared() {
		return new PluginList(contributions.declared(), registry, bundles.context(), faults).read();
	}

	/**
	 * Told, on any thread, whenever the list may have changed: a bundle came, went or could be used, or something went
	 * wrong with a plug-in.
	 *
	 * @return ends it
	 */
	public Runnable listen(Runnable listener) {
		BundleContext context = bundles.context();
		BundleListener onBundles = event -> {
			if ((event.getType() & NEWS) != 0) {
				listener.run();
			}
		};
		context.addBundleListener(onBundles);
		faults.add(listener);
		return () -> {
			context.removeBundleListener(onBundles);
			faults.remove(listener);
		};
	}

	/**
	 * The receiver of failures of a plug-in while it is used. A plug-in that was given up is not called any more: it is
	 * listed as broken until it is released or its bundle has another version.
	 *
	 * @param kind kind of the contribution, as its {@link PluginVersion} names it, e.g. classifier
	 */
	public Faults faults(String kind, String id) {
		return contributions.declared().stream().map(Contribution::plugin).filter(it -> it.kind().equals(kind) && it.id().equals(id))
				.findFirst().map(faults::of).orElse(Faults.UNHEARD);
	}

	/**
	 * For {@link System#setOut}: where what plug-ins print goes, which is a fault of theirs. It is told of what names the
	 * class that prints, or else of what its bundle contributes first.
	 *
	 * @param out where the words go
	 */
	public PrintStream overheard(OutputStream out) {
		return new PrintStream(new OverheardOutput(out, this::printed), true, StandardCharsets.UTF_8);
	}

	private void printed(Bundle bundle, String type) {
		List<PluginVersion> of = contributions.declared().stream().map(Contribution::plugin)
				.filter(it -> it.bundle().equals(bundle.getSymbolicName()))
				.toList();
		of.stream().filter(it -> names(it, type)).findFirst().or(() -> of.stream().findFirst())
				.ifPresent(it -> faults.of(it).failed(ExtensionReader.WORDS.text("prints", it.id(), type)));
	}

	private boolean names(PluginVersion plugin, String type) {
		return Arrays.stream(registry.getExtensions(plugin.bundle())).flatMap(it -> Arrays.stream(it.getConfigurationElements()))
				.anyMatch(it -> plugin.id().equals(it.getAttribute("id")) && type.equals(it.getAttribute("class")));
	}

	/** Calls a plug-in no more, see {@link #faults}. */
	public void giveUp(String kind, String id, Bilingual reason) {
		faults(kind, id).givenUp(reason);
	}

	/** The remembered faults of plug-ins that failed, were given up or could not be made. */
	public List<Fault> faults() {
		return faults.all();
	}

	/**
	 * Gives a plug-in another chance: what went wrong with it is forgotten.
	 *
	 * @return false when that cannot be written where it is remembered
	 */
	public boolean release(String kind, String id) {
		return faults.release(kind, id);
	}

	/** Writes down what went wrong and is not written yet; to be called before the end. */
	public void close() {
		faults.flush();
	}
}
