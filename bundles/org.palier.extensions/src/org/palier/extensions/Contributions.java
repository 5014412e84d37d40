// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.palier.core.Analysis;
import org.palier.core.Watchdog;
import org.palier.core.attribution.AddressForms;
import org.palier.core.classify.Classifier;
import org.palier.core.export.Exporter;
import org.palier.core.export.Exporters;
import org.palier.core.imports.Importer;
import org.palier.core.imports.WatchedImporter;
import org.palier.core.indicators.GuardedIndicator;
import org.palier.core.indicators.Indicator;
import org.palier.core.layout.GuardedDecoration;
import org.palier.core.layout.GuardedView;
import org.palier.core.layout.PyramidView;
import org.palier.core.layout.TokenDecoration;
import org.palier.core.migration.CodebookMigration;
import org.palier.core.migration.IdMigration;
import org.palier.core.migration.IdMigrations;
import org.palier.core.migration.Migration;
import org.palier.core.runs.PluginVersion;
import org.palier.core.scenario.ChangeKind;
import org.palier.core.scenario.ChangeKinds;
import org.palier.core.scenario.GuardedChangeKind;
import org.palier.core.text.Bilingual;
import org.palier.core.theory.PackVersions;
import org.palier.core.validation.AccountOnOtherPlatform;
import org.palier.core.validation.ImpossibleScenario;
import org.palier.core.validation.ValidationRule;
import org.palier.extensions.Contribution.Usable;
import org.palier.model.TheoryPack;
import org.palier.model.file.TheoryPackFile;

/**
 * What the installed bundles contribute. Reading makes the parts anew each time, and only those that are
 * asked for: nothing is loaded at start-up. Thread-safe.
 */
public final class Contributions {

	/** Extension point of importers. */
	public static final String IMPORTERS = "org.palier.extensions.importers";
	/** Extension point of classifiers. */
	public static final String CLASSIFIERS = "org.palier.extensions.classifiers";
	/** Extension point of indicators. */
	public static final String INDICATORS = "org.palier.extensions.indicators";
	/** Extension point of validation rules. */
	public static final String RULES = "org.palier.extensions.rules";
	/** Extension point of forms of addresses. @since 0.1.0 */
	public static final String PATTERNS = "org.palier.extensions.patterns";
	/** Extension point of pyramid views. @since 0.1.0 */
	public static final String VIEWS = "org.palier.extensions.views";
	/** Extension point of token decorations. @since 0.1.0 */
	public static final String DECORATIONS = "org.palier.extensions.decorations";
	/** Extension point of report templates. */
	public static final String REPORTS = "org.palier.extensions.reports";
	/** Extension point of theory packs. */
	public static final String THEORIES = "org.palier.extensions.theories";

	/** Extension point of kinds of changes of scenarios. @since 0.1 */
	public static final String CHANGES = "org.palier.extensions.changes";
	/** Extension point of exporters. @since 0.1 */
	public static final String EXPORTERS = "org.palier.extensions.exporters";
	/** Extension point of migrations. @since 0.1 */
	public static final String MIGRATIONS = "org.palier.extensions.migrations";

	/** Not that a bundle starts: looking at what it contributes starts it. */
	private static final int NEWS = BundleEvent.INSTALLED | BundleEvent.RESOLVED | BundleEvent.UNRESOLVED | BundleEvent.UNINSTALLED
			| BundleEvent.UPDATED;
	private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,10}");
	private static final String VIEW = "view";
	private static final String DECORATION = "decoration";
	private static final Duration PICTURE_PATIENCE = Duration.ofSeconds(5);

	private final IExtensionRegistry registry;
	private final BundleContext bundles;
	private final Quarantine quarantine = new Quarantine();
	private final Watchdog watchdog = new Watchdog(Watchdog.PATIENCE);
	/** A person looks at an empty editor meanwhile. */
	private final Watchdog pictureWatchdog = new Watchdog(shorter(PICTURE_PATIENCE, Watchdog.PATIENCE));

	/**
	 * @param registry where contributions are registered
	 * @param bundles  any valid context; bundles are looked up in it
	 */
	public Contributions(IExtensionRegistry registry, BundleContext bundles) {
		this.registry = registry;
		this.bundles = bundles;
	}

	/** Importers, broken ones included. */
	public List<Contribution<Importer>> importers() {
		return reader(IMPORTERS, "importer", this::importer).read();
	}

	/** Classifiers, broken ones included. */
	public List<Contribution<Classifier>> classifiers() {
		return classifierReader().read();
	}

	/** The classifiers by their names, broken elements included; no class of a plug-in is loaded. */
	public List<Contribution<String>> declaredClassifiers() {
		return classifierReader().declared();
	}

	/** The classifier of an id, which alone is made; nothing when none has it. */
	public Optional<Contribution<Classifier>> classifier(String id) {
		return classifierReader().find(id);
	}

	private ExtensionReader<Classifier> classifierReader() {
		return reader(CLASSIFIERS, "classifier", element -> {
			Classifier classifier = executable(element, Classifier.class);
			return named(element, classifier.id(), classifier);
		});
	}

	/** Indicators, broken ones included. */
	public List<Contribution<Indicator>> indicators() {
		return reader(INDICATORS, "indicator", element -> {
			Indicator indicator = new GuardedIndicator(executable(element, Indicator.class));
			return named(element, indicator.id(), indicator);
		}).read();
	}

	/** Validation rules, broken ones included. */
	public List<Contribution<ValidationRule>> rules() {
		return reader(RULES, "rule", element -> {
			ValidationRule rule = executable(element, ValidationRule.class);
			// The registry makes rules without a collaborator; these of ours have to know which plug-ins are here.
			return switch (rule) {
			case ImpossibleScenario ours -> new ImpossibleScenario(changeKinds());
			case AccountOnOtherPlatform ours -> new AccountOnOtherPlatform(addressForms());
			default -> rule;
			};
		}).read();
	}

	/** Pyramid views, broken ones included. */
	public List<Contribution<PyramidView>> views() {
		return viewReader().read();
	}

	/** The pyramid views by their names, broken elements included; no class of a plug-in is loaded. */
	public List<Contribution<String>> declaredViews() {
		return viewReader().declared();
	}

	/** The pyramid view of an id, which alone is made; nothing when none has it. */
	public Optional<Contribution<PyramidView>> view(String id) {
		return viewReader().find(id);
	}

	private ExtensionReader<PyramidView> viewReader() {
		return reader(VIEWS, VIEW, element -> {
			PyramidView view = executable(element, PyramidView.class);
			String id = named(element, view.id(), view).id();
			return new GuardedView(view, pictureWatchdog, reason -> quarantine(VIEW, id, reason));
		});
	}

	/** Token decorations, broken ones included. */
	public List<Contribution<TokenDecoration>> decorations() {
		return decorationReader().read();
	}

	/** The token decorations by their names, broken elements included; no class of a plug-in is loaded. */
	public List<Contribution<String>> declaredDecorations() {
		return decorationReader().declared();
	}

	/** The token decoration of an id, which alone is made; nothing when none has it. */
	public Optional<Contribution<TokenDecoration>> decoration(String id) {
		return decorationReader().find(id);
	}

	private ExtensionReader<TokenDecoration> decorationReader() {
		return reader(DECORATIONS, DECORATION, element -> {
			TokenDecoration decoration = executable(element, TokenDecoration.class);
			String id = named(element, decoration.id(), decoration).id();
			return new GuardedDecoration(decoration, pictureWatchdog, reason -> quarantine(DECORATION, id, reason));
		});
	}

	/** Who contributes a view and decorations, as the manifest of a report names them; ours are the program’s. */
	public List<PluginVersion> pictures(String view, List<String> decorations) {
		List<PluginVersion> plugins = new ArrayList<>();
		declaredViews().stream().map(Contribution::plugin).filter(it -> it.id().equals(view)).forEach(plugins::add);
		declaredDecorations().stream().map(Contribution::plugin).filter(it -> decorations.contains(it.id())).forEach(plugins::add);
		return plugins.stream().filter(it -> !it.bundle().startsWith("org.palier.")).toList();
	}

	/** Forms of addresses of accounts, file by file, broken ones included. @since 0.1.0 */
	public List<Contribution<AddressForms>> patterns() {
		return reader(PATTERNS, "patterns", element -> {
			Path file = file(element.getContributor().getName(), String.valueOf(element.getAttribute("file")));
			return AddressForms.read(Files.newBufferedReader(file));
		}).read();
	}

	/** The forms of addresses that work. @since 0.1.0 */
	public AddressForms addressForms() {
		return AddressForms.together(usable(patterns()));
	}

	/** Theory packs in all their versions, broken ones included. */
	public List<Contribution<TheoryPack>> packs() {
		List<Contribution<TheoryPack>> packs = reader(THEORIES, "theory", this::pack).read();
		for (Contribution<Migration> it : migrations()) {
			if (it instanceof Usable<Migration> usable && usable.part() instanceof CodebookMigration migration) {
				complete(usable(packs), it.plugin().id(), migration);
			}
		}
		return packs;
	}

	private void complete(List<TheoryPack> packs, String id, CodebookMigration migration) {
		try {
			packs.forEach(pack -> MigrationElement.complete(pack, migration));
		} catch (RuntimeException | LinkageError | StackOverflowError | AssertionError problem) {
			quarantine("migration", id, ExtensionReader.failed(id, problem));
		}
	}

	/** The versions of theory packs that work. */
	public PackVersions packVersions() {
		return new PackVersions(usable(packs()));
	}

	/** Report templates, broken ones included: the folder of each, to be read and not written. */
	public List<Contribution<Path>> templates() {
		return reader(REPORTS, "report template", this::template).read();
	}

	/** Kinds of changes of scenarios beside Palier's own, broken ones included. @since 0.1 */
	public List<Contribution<ChangeKind>> changes() {
		return reader(CHANGES, "change", element -> {
			ChangeKind kind = new GuardedChangeKind(executable(element, ChangeKind.class));
			return named(element, kind.id(), kind);
		}).read();
	}

	/** The kinds of changes that work. @since 0.1 */
	public ChangeKinds changeKinds() {
		return new ChangeKinds(usable(changes()), renamed());
	}

	/** Formats of reports beside Palier's own, broken ones included. @since 0.1 */
	public List<Contribution<Exporter>> exporterContributions() {
		return reader(EXPORTERS, "exporter", element -> {
			Exporter exporter = executable(element, Exporter.class);
			if (!EXTENSION.matcher(String.valueOf(exporter.extension())).matches()) {
				throw new IOException("ending of files: " + exporter.extension());
			}
			return named(element, exporter.id(), exporter);
		}).read();
	}

	/** The formats that work. @since 0.1 */
	public Exporters exporters() {
		return new Exporters(usable(exporterContributions()), renamed());
	}

	/** Who takes part in a report: the indicators and exporters that work. @since 0.1 */
	public List<PluginVersion> reportPlugins() {
		return Stream.concat(indicators().stream(), exporterContributions().stream()).filter(Usable.class::isInstance)
				.map(Contribution::plugin).toList();
	}

	/** What was called otherwise before, broken ones included. @since 0.1 */
	public List<Contribution<Migration>> migrations() {
		return reader(MIGRATIONS, "migration", element -> new MigrationElement(element).read()).read();
	}

	/** What ids of contributions have become. @since 0.1 */
	public IdMigrations renamed() {
		return new IdMigrations(usable(migrations()).stream().filter(IdMigration.class::isInstance).map(IdMigration.class::cast).toList());
	}

	/** Everything, kind by kind. */
	public List<Contribution<?>> all() {
		List<Contribution<?>> all = new ArrayList<>(importers());
		all.addAll(classifiers());
		all.addAll(indicators());
		all.addAll(rules());
		all.addAll(views());
		all.addAll(decorations());
		all.addAll(patterns());
		all.addAll(packs());
		all.addAll(templates());
		all.addAll(exporterContributions());
		all.addAll(changes());
		all.addAll(migrations());
		return all;
	}

	/**
	 * All that is contributed, kind by kind, then what installed bundles mean to contribute and cannot: the one list
	 * that the command line, the Contributions view and the Problems view show. Makes every part.
	 */
	public List<PluginEntry> plugins() {
		return new PluginList(all(), registry, bundles).read();
	}

	/**
	 * Told, on any thread, whenever the list of plug-ins may have changed: a bundle came, went or could be used, or a
	 * plug-in was given up.
	 *
	 * @return ends it
	 */
	public Runnable listen(Runnable listener) {
		BundleListener onBundles = event -> {
			if ((event.getType() & NEWS) != 0) {
				listener.run();
			}
		};
		bundles.addBundleListener(onBundles);
		quarantine.add(listener);
		return () -> {
			bundles.removeBundleListener(onBundles);
			quarantine.remove(listener);
		};
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

	/**
	 * Calls a plug-in no more before the next start: from now on it is listed as broken.
	 *
	 * @param kind as its {@link PluginVersion} names it, e.g. classifier
	 */
	public void quarantine(String kind, String id, Bilingual reason) {
		quarantine.add(kind, id, reason);
	}

	/** Gives a plug-in that was given up another chance. */
	public void release(String kind, String id) {
		quarantine.remove(kind, id);
	}

	/** Version of an installed bundle, or the empty string when there is none of that name. */
	public String version(String bundle) {
		return find(bundle).stream().map(it -> it.getVersion().toString()).findFirst().orElse("");
	}

	/** Who contributes an id of a kind, as manifests name it. */
	public static PluginVersion plugin(List<? extends Contribution<?>> contributions, String id) {
		return contributions.stream().map(Contribution::plugin).filter(it -> it.id().equals(id)).findFirst().orElseThrow();
	}

	private <T> ExtensionReader<T> reader(String point, String kind, ExtensionReader.Maker<T> maker) {
		return new ExtensionReader<>(registry, this::version, point, kind, quarantine, maker);
	}

	private static Duration shorter(Duration one, Duration other) {
		return one.compareTo(other) < 0 ? one : other;
	}

	private static <T> T executable(IConfigurationElement element, Class<T> type) throws Exception {
		return type.cast(element.createExecutableExtension("class"));
	}

	private Importer importer(IConfigurationElement element) throws Exception {
		Importer importer = executable(element, Importer.class);
		String id = named(element, importer.id(), importer).id();
		return new WatchedImporter(importer, watchdog, reason -> quarantine("importer", id, reason));
	}

	/** What scripts and manifests name must be what the part calls itself. */
	private static <T> T named(IConfigurationElement element, String id, T part) throws IOException {
		if (!element.getAttribute("id").equals(id)) {
			throw new IOException("its class calls itself " + id);
		}
		return part;
	}

	private TheoryPack pack(IConfigurationElement element) throws IOException {
		Path file = file(element.getContributor().getName(), String.valueOf(element.getAttribute("file")));
		TheoryPack pack = new TheoryPackFile(file).load();
		if (!pack.getId().equals(element.getAttribute("id"))) {
			throw new IOException("pack calls itself " + pack.getId());
		}
		String version = element.getAttribute("version");
		if (version != null && !version.equals(pack.getVersion())) {
			throw new IOException("pack is version " + pack.getVersion());
		}
		return pack;
	}

	/** Asking for the folder unpacks all that lies in it. */
	private Path template(IConfigurationElement element) throws IOException {
		Path folder = file(element.getContributor().getName(), element.getAttribute("folder") + "/");
		if (!Files.isRegularFile(folder.resolve("template.properties"))) {
			throw new NoSuchFileException(element.getAttribute("folder") + "/template.properties");
		}
		return folder;
	}

	/**
	 * A file in an installed bundle, unpacked when the bundle is a jar; to be read and not written.
	 *
	 * @throws NoSuchFileException when there is no such bundle, or no such file in it
	 */
	public Path file(String bundle, String path) throws IOException {
		URL entry = find(bundle).stream().map(it -> it.getEntry(path)).filter(Objects::nonNull).findFirst()
				.orElseThrow(() -> new NoSuchFileException(bundle + "/" + path));
		// The locator's URLs are not escaped: everything after the scheme is the path, spaces and accents included.
		return new File(FileLocator.toFileURL(entry).getPath()).toPath();
	}

	private List<Bundle> find(String name) {
		return Arrays.stream(bundles.getBundles())
				.filter(it -> name.equals(it.getSymbolicName()) && it.getState() >= Bundle.RESOLVED).toList();
	}
}
