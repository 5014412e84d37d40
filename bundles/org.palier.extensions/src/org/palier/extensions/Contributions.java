// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.BundleContext;
import org.palier.core.Analysis;
import org.palier.core.Faults;
import org.palier.core.attribution.AddressForms;
import org.palier.core.classify.Classifier;
import org.palier.core.export.Exporter;
import org.palier.core.export.Exporters;
import org.palier.core.imports.Importer;
import org.palier.core.indicators.Indicator;
import org.palier.core.layout.PyramidView;
import org.palier.core.layout.TokenDecoration;
import org.palier.core.migration.IdMigration;
import org.palier.core.migration.IdMigrations;
import org.palier.core.migration.Migration;
import org.palier.core.runs.PluginVersion;
import org.palier.core.scenario.ChangeKind;
import org.palier.core.scenario.ChangeKinds;
import org.palier.core.theory.PackVersions;
import org.palier.core.validation.ValidationRule;
import org.palier.extensions.Contribution.Usable;
import org.palier.model.TheoryPack;

/**
 * What the installed bundles contribute. Reading makes the parts anew each time, and only those that are
 * asked for: nothing is loaded at start-up. Thread-safe.
 */
public final class Contributions {

	private final InstalledBundles bundles;
	private final Points points;
	private final ExtensionReader reader;

	/**
	 * @param registry where contributions are registered
	 * @param bundles  any valid context; bundles are looked up in it
	 */
	public Contributions(IExtensionRegistry registry, BundleContext bundles) {
		this(registry, bundles, FaultLog.of(bundles));
	}

	/** @param faults what is remembered of plug-ins */
	Contributions(IExtensionRegistry registry, BundleContext bundles, FaultLog faults) {
		this.bundles = new InstalledBundles(bundles);
		this.points = new Points(this.bundles, this::changeKinds, this::addressForms);
		this.reader = new ExtensionReader(registry, this.bundles::version, faults);
	}

	/** For the process of an isolated part: faults are for the process that started it to remember. @since 0.1.0 */
	public Contributions isolated() {
		return new Contributions(reader.registry(), bundles.context(), new FaultLog(null, Clock.systemUTC()));
	}

	/** Importers, broken ones included. */
	public List<Contribution<Importer>> importers() {
		return reader.read(points.importers);
	}

	/** The importers by their names, broken elements included; no class of a plug-in is loaded. @since 0.1.0 */
	public List<Contribution<String>> declaredImporters() {
		return reader.declared(points.importers);
	}

	/** The importer of an id, which alone is made; nothing when none has it. @since 0.1.0 */
	public Optional<Contribution<Importer>> importer(String id) {
		return reader.find(points.importers, id);
	}

	/** Classifiers, broken ones included. */
	public List<Contribution<Classifier>> classifiers() {
		return reader.read(points.classifiers);
	}

	/** The classifiers by their names, broken elements included; no class of a plug-in is loaded. */
	public List<Contribution<String>> declaredClassifiers() {
		return reader.declared(points.classifiers);
	}

	/** The classifier of an id, which alone is made; nothing when none has it. */
	public Optional<Contribution<Classifier>> classifier(String id) {
		return reader.find(points.classifiers, id);
	}

	/** Indicators, broken ones included. */
	public List<Contribution<Indicator>> indicators() {
		return reader.read(points.indicators);
	}

	/** Validation rules, broken ones included. */
	public List<Contribution<ValidationRule>> rules() {
		return reader.read(points.rules);
	}

	/** Pyramid views, broken ones included. */
	public List<Contribution<PyramidView>> views() {
		return reader.read(points.views);
	}

	/** The pyramid views by their names, broken elements included; no class of a plug-in is loaded. */
	public List<Contribution<String>> declaredViews() {
		return reader.declared(points.views);
	}

	/** The pyramid view of an id, which alone is made; nothing when none has it. */
	public Optional<Contribution<PyramidView>> view(String id) {
		return reader.find(points.views, id);
	}

	/** Token decorations, broken ones included. */
	public List<Contribution<TokenDecoration>> decorations() {
		return reader.read(points.decorations);
	}

	/** The token decorations by their names, broken elements included; no class of a plug-in is loaded. */
	public List<Contribution<String>> declaredDecorations() {
		return reader.declared(points.decorations);
	}

	/** The token decoration of an id, which alone is made; nothing when none has it. */
	public Optional<Contribution<TokenDecoration>> decoration(String id) {
		return reader.find(points.decorations, id);
	}

	/** Forms of addresses of accounts, file by file, broken ones included. @since 0.1.0 */
	public List<Contribution<AddressForms>> patterns() {
		return reader.read(points.patterns);
	}

	/** The forms of addresses that work. @since 0.1.0 */
	public AddressForms addressForms() {
		return AddressForms.together(usable(patterns()));
	}

	/** Theory packs in all their versions, broken ones included. */
	public List<Contribution<TheoryPack>> packs() {
		List<Contribution<TheoryPack>> packs = reader.read(points.packs);
		MigrationElement.complete(usable(packs), migrations(), reader.faults());
		return packs;
	}

	/** The versions of theory packs that work. */
	public PackVersions packVersions() {
		return new PackVersions(usable(packs()));
	}

	/** Report templates, broken ones included: the folder of each, to be read and not written. */
	public List<Contribution<Path>> templates() {
		return reader.read(points.templates);
	}

	/** Kinds of changes of scenarios beside Palier's own, broken ones included. @since 0.1.0 */
	public List<Contribution<ChangeKind>> changes() {
		return reader.read(points.changes);
	}

	/** The kinds of changes that work. @since 0.1.0 */
	public ChangeKinds changeKinds() {
		return new ChangeKinds(usable(changes()), renamed());
	}

	/** Formats of reports beside Palier's own, broken ones included. @since 0.1.0 */
	public List<Contribution<Exporter>> exporterContributions() {
		return reader.read(points.exporters);
	}

	/** The formats that work. @since 0.1.0 */
	public Exporters exporters() {
		return new Exporters(usable(exporterContributions()), renamed());
	}

	/** What was called otherwise before, broken ones included. @since 0.1.0 */
	public List<Contribution<Migration>> migrations() {
		return reader.read(points.migrations);
	}

	/** What ids of contributions have become. @since 0.1.0 */
	public IdMigrations renamed() {
		return new IdMigrations(usable(migrations()).stream().filter(IdMigration.class::isInstance).map(IdMigration.class::cast).toList());
	}

	/** Everything, kind by kind. */
	public List<Contribution<?>> all() {
		List<Contribution<?>> all = new ArrayList<>();
		points.all().forEach(it -> all.addAll(it == points.packs ? packs() : reader.read(it)));
		return all;
	}

	/** The same by their names only: no class of a plug-in is loaded. @since 0.1.0 */
	public List<Contribution<?>> declared() {
		List<Contribution<?>> declared = new ArrayList<>();
		points.all().forEach(it -> declared.addAll(reader.declared(it)));
		return declared;
	}

	/** The same list with its state for a person, and what is remembered of plug-ins. @since 0.1.0 */
	public InstalledPlugins installed() {
		return new InstalledPlugins(this, reader, bundles);
	}

	/** The plug-ins that take part in runs, as manifests name them. @since 0.1.0 */
	public Participants participants() {
		return new Participants(this);
	}

	/** An analysis with every part that works. */
	public Analysis analysis() {
		return new Analysis(usable(importers()), usable(indicators()), usable(rules()), changeKinds(), addressForms());
	}

	/** The parts that work, in order. */
	public static <T> List<T> usable(List<Contribution<T>> contributions) {
		List<T> parts = new ArrayList<>();
		for (Contribution<T> contribution : contributions) {
			if (contribution instanceof Usable<T> usable) {
				parts.add(usable.part());
			}
		}
		return parts;
	}

	/** Version of an installed bundle, or the empty string when there is none of that name. */
	public String version(String bundle) {
		return bundles.version(bundle);
	}

	/** Who contributes an id of a kind, as manifests name it. */
	public static PluginVersion plugin(List<? extends Contribution<?>> contributions, String id) {
		return contributions.stream().map(Contribution::plugin).filter(it -> it.id().equals(id)).findFirst().orElseThrow();
	}

	/**
	 * A file in an installed bundle, unpacked when the bundle is a jar; to be read and not written.
	 *
	 * @throws NoSuchFileException when there is no such bundle, or no such file in it
	 */
	public Path file(String bundle, String path) throws IOException {
		return bundles.file(bundle, path);
	}
}
