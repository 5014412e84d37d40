// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IConfigurationElement;
import org.palier.core.Faults;
import org.palier.core.Watchdog;
import org.palier.core.attribution.AddressForms;
import org.palier.core.classify.Classifier;
import org.palier.core.export.Exporter;
import org.palier.core.export.GuardedExporter;
import org.palier.core.imports.Importer;
import org.palier.core.imports.WatchedImporter;
import org.palier.core.indicators.GuardedIndicator;
import org.palier.core.indicators.Indicator;
import org.palier.core.layout.GuardedDecoration;
import org.palier.core.layout.GuardedView;
import org.palier.core.layout.PyramidView;
import org.palier.core.layout.TokenDecoration;
import org.palier.core.migration.Migration;
import org.palier.core.scenario.ChangeKind;
import org.palier.core.scenario.ChangeKinds;
import org.palier.core.scenario.GuardedChangeKind;
import org.palier.core.validation.GuardedRule;
import org.palier.core.validation.ValidationRule;
import org.palier.model.TheoryPack;
import org.palier.model.file.TheoryPackFile;

/** The extension points of Palier: what each takes, and how that is made and guarded. */
final class Points {

	private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,10}");
	/** A person looks at an empty editor meanwhile. */
	private static final Duration PICTURE_PATIENCE = Duration.ofSeconds(5);

	private final InstalledBundles bundles;
	private final Supplier<ChangeKinds> changeKinds;
	private final Supplier<AddressForms> addressForms;
	private final Watchdog watchdog = new Watchdog(Watchdog.PATIENCE);
	private final Watchdog pictureWatchdog = new Watchdog(
			PICTURE_PATIENCE.compareTo(Watchdog.PATIENCE) < 0 ? PICTURE_PATIENCE : Watchdog.PATIENCE);

	final Point<Importer> importers = new Point<>(PluginXml.POINTS + "importers", "importer", this::importer, this::missingClass);
	final Point<Classifier> classifiers = new Point<>(PluginXml.POINTS + "classifiers", "classifier", this::classifier, this::missingClass);
	final Point<Indicator> indicators = new Point<>(PluginXml.POINTS + "indicators", "indicator", this::indicator, this::missingClass);
	final Point<ValidationRule> rules = new Point<>(PluginXml.POINTS + "rules", "rule", this::rule, this::missingClass);
	final Point<PyramidView> views = new Point<>(PluginXml.POINTS + "views", "view", this::view, this::missingClass);
	final Point<TokenDecoration> decorations = new Point<>(PluginXml.POINTS + "decorations", "decoration", this::decoration, this::missingClass);
	final Point<AddressForms> patterns = new Point<>(PluginXml.POINTS + "patterns", "patterns", (it, faults) -> forms(it), it -> missingFile(it, ""));
	final Point<TheoryPack> packs = new Point<>(PluginXml.POINTS + "theories", "theory", (it, faults) -> pack(it), it -> missingFile(it, ""));
	final Point<Path> templates = new Point<>(PluginXml.POINTS + "reports", "report template", (it, faults) -> template(it),
			it -> missingFile(it, "/template.properties"));
	final Point<Exporter> exporters = new Point<>(PluginXml.POINTS + "exporters", "exporter", this::exporter, this::missingClass);
	final Point<ChangeKind> changes = new Point<>(PluginXml.POINTS + "changes", "change", this::change, this::missingClass);
	final Point<Migration> migrations = new Point<>(PluginXml.POINTS + "migrations", "migration", (it, faults) -> new MigrationElement(it).read(),
			this::missingClass);

	/**
	 * @param changeKinds  asked by rules once they look at a scenario
	 * @param addressForms asked by rules when they are made
	 */
	Points(InstalledBundles bundles, Supplier<ChangeKinds> changeKinds, Supplier<AddressForms> addressForms) {
		this.bundles = bundles;
		this.changeKinds = changeKinds;
		this.addressForms = addressForms;
	}

	/** All of them, in the order in which contributions are listed. */
	List<Point<?>> all() {
		return List.of(importers, classifiers, indicators, rules, views, decorations, patterns, packs, templates, exporters, changes, migrations);
	}

	private Importer importer(IConfigurationElement element, Faults faults) throws Exception {
		Importer importer = executable(element, Importer.class);
		return named(element, importer.id(), new WatchedImporter(importer, watchdog, faults));
	}

	/** Classifiers are guarded by who has them judge: {@link org.palier.core.classify.ReportedClassification}. */
	private Classifier classifier(IConfigurationElement element, Faults faults) throws Exception {
		Classifier classifier = executable(element, Classifier.class);
		return named(element, classifier.id(), classifier);
	}

	private Indicator indicator(IConfigurationElement element, Faults faults) throws Exception {
		Indicator indicator = new GuardedIndicator(executable(element, Indicator.class), faults);
		return named(element, indicator.id(), indicator);
	}

	private ValidationRule rule(IConfigurationElement element, Faults faults) throws Exception {
		ValidationRule rule = executable(element, ValidationRule.class).among(changeKinds, addressForms);
		return new GuardedRule(rule, faults);
	}

	private PyramidView view(IConfigurationElement element, Faults faults) throws Exception {
		PyramidView view = executable(element, PyramidView.class);
		return named(element, view.id(), new GuardedView(view, pictureWatchdog, faults));
	}

	private TokenDecoration decoration(IConfigurationElement element, Faults faults) throws Exception {
		TokenDecoration decoration = executable(element, TokenDecoration.class);
		return named(element, decoration.id(), new GuardedDecoration(decoration, pictureWatchdog, faults));
	}

	private ChangeKind change(IConfigurationElement element, Faults faults) throws Exception {
		ChangeKind kind = new GuardedChangeKind(executable(element, ChangeKind.class), faults);
		return named(element, kind.id(), kind);
	}

	private Exporter exporter(IConfigurationElement element, Faults faults) throws Exception {
		Exporter exporter = new GuardedExporter(executable(element, Exporter.class), faults);
		if (!EXTENSION.matcher(exporter.extension()).matches()) {
			throw new IOException("ending of files: " + exporter.extension());
		}
		return named(element, exporter.id(), exporter);
	}

	private static <T> T executable(IConfigurationElement element, Class<T> type) throws Exception {
		return type.cast(element.createExecutableExtension("class"));
	}

	/** What scripts and manifests name must be what the part calls itself. */
	private static <T> T named(IConfigurationElement element, String id, T part) throws IOException {
		if (!element.getAttribute("id").equals(id)) {
			throw new IOException("its class calls itself " + id);
		}
		return part;
	}

	private AddressForms forms(IConfigurationElement element) throws IOException {
		return AddressForms.read(Files.newBufferedReader(file(element, "file", "")));
	}

	private TheoryPack pack(IConfigurationElement element) throws IOException {
		TheoryPack pack = new TheoryPackFile(file(element, "file", "")).load();
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
		Path folder = file(element, "folder", "/");
		if (!Files.isRegularFile(folder.resolve("template.properties"))) {
			throw new NoSuchFileException(element.getAttribute("folder") + "/template.properties");
		}
		return folder;
	}

	private Path file(IConfigurationElement element, String attribute, String rest) throws IOException {
		return bundles.file(element.getContributor().getName(), element.getAttribute(attribute) + rest);
	}

	/** @param rest what follows the folder; empty when a file is named */
	private Optional<String> missingFile(IConfigurationElement element, String rest) {
		String path = element.getAttribute(rest.isEmpty() ? "file" : "folder") + rest;
		return bundles.hasFile(element.getContributor().getName(), path) ? Optional.empty() : Optional.of(path);
	}

	/** The platform lets an element name a class of another bundle, and data for it: {@code bundle/class:data}. */
	private Optional<String> missingClass(IConfigurationElement element) {
		String named = element.getAttribute("class");
		if (named == null) {
			// A migration may do without; of all else the platform tells when the part is made.
			return Optional.empty();
		}
		String type = named.replaceFirst(":.*", "").strip();
		int slash = type.indexOf('/');
		String bundle = slash < 0 ? element.getContributor().getName() : type.substring(0, slash);
		return bundles.hasClass(bundle, type.substring(slash + 1)) ? Optional.empty() : Optional.of(type);
	}
}
