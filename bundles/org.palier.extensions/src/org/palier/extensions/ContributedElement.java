// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IConfigurationElement;
import org.palier.checks.GuardedRule;
import org.palier.checks.ValidationRule;
import org.palier.codebook.classify.Classifier;
import org.palier.ground.Faults;
import org.palier.ground.PartGate;
import org.palier.ground.Watchdog;
import org.palier.ground.migration.Migration;
import org.palier.ground.options.OptionValues;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.WatchedImporter;
import org.palier.model.TheoryPack;
import org.palier.model.file.TheoryPackFile;
import org.palier.numbers.findings.FindingSource;
import org.palier.numbers.findings.GuardedSource;
import org.palier.numbers.indicators.GuardedIndicator;
import org.palier.numbers.indicators.Indicator;
import org.palier.pictures.GuardedDecoration;
import org.palier.pictures.GuardedView;
import org.palier.pictures.PyramidView;
import org.palier.pictures.TokenDecoration;
import org.palier.scenario.change.ChangeKind;
import org.palier.scenario.change.GuardedChangeKind;
import org.palier.scenario.change.KnowsChanges;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.ReadsAddresses;
import org.palier.study.export.Exporter;
import org.palier.study.export.GuardedExporter;
import org.palier.workbench.api.Shown;
import org.palier.workbench.api.guard.GuardedContent;

/**
 * One element of an extension point: makes the part that it contributes, guarded, and tells what it names and is not there.
 *
 * @param bundles       where the files that it names lie
 * @param faults        told what goes wrong with the part once it is used
 * @param contributions among which it is: for parts that must know others
 * @param patience      how long a call may take of a part that is not of Palier
 */
record ContributedElement(IConfigurationElement element, InstalledBundles bundles, Faults faults, Contributions contributions,
		Duration patience) {

	private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,10}");
	/** A person looks at an empty editor meanwhile. */
	private static final Duration PICTURE_PATIENCE = Duration.ofSeconds(5);

	/** The gate through which it is called. Parts of Palier may take the time that a large study needs. */
	PartGate gate() {
		String id = element.getAttribute("id");
		return isOurs() ? PartGate.trusted(id) : new PartGate(id, watchdog(), faults);
	}

	/** The name that its plug-in gives it, in the language of the platform. */
	private String name() {
		return Objects.requireNonNullElse(element.getAttribute("name"), element.getAttribute("id"));
	}

	/** Where calls pass that read or write a file. */
	private PartGate fileGate(String id) {
		return isOurs() ? PartGate.ofFiles(id, watchdog(), faults) : new PartGate(id, watchdog(), faults);
	}

	private Watchdog watchdog() {
		return new Watchdog(patience);
	}

	private Watchdog pictureWatchdog() {
		return new Watchdog(PICTURE_PATIENCE.compareTo(patience) < 0 ? PICTURE_PATIENCE : patience);
	}

	Importer importer() throws Exception {
		Importer importer = executable(Importer.class);
		return named(importer.id(), new WatchedImporter(importer, fileGate(importer.id()), faults));
	}

	/** Classifiers are guarded by who has them judge: {@link org.palier.codebook.classify.ReportedClassification}. */
	Classifier classifier() throws Exception {
		Classifier classifier = executable(Classifier.class);
		// One that cannot say which options it has could not be asked for them on a command line.
		OptionValues.defaults(classifier.options());
		return named(classifier.id(), classifier);
	}

	Indicator indicator() throws Exception {
		Indicator made = executable(Indicator.class);
		Indicator indicator = isOurs() ? new GuardedIndicator(made, faults) : new GuardedIndicator(made, watchdog(), faults);
		return named(indicator.id(), indicator);
	}

	GuardedSource source() throws Exception {
		FindingSource made = executable(FindingSource.class);
		GuardedSource source = isOurs() ? new GuardedSource(made, faults) : new GuardedSource(made, watchdog(), faults);
		return named(source.id(), source);
	}

	ValidationRule rule() throws Exception {
		ValidationRule rule = amongOthers(executable(ValidationRule.class));
		return isOurs() ? new GuardedRule(rule, faults) : new GuardedRule(rule, watchdog(), faults);
	}

	/** The rule where other plug-ins are installed: the same one, unless what it finds depends on them. */
	private ValidationRule amongOthers(ValidationRule rule) {
		return switch (rule) {
		case ReadsAddresses<?> it -> (ValidationRule) it.reading(contributions.addressForms());
		case KnowsChanges<?> it -> (ValidationRule) it.knowing(contributions::changeKinds);
		default -> rule;
		};
	}

	PyramidView view() throws Exception {
		PyramidView view = executable(PyramidView.class);
		return named(view.id(), new GuardedView(view, pictureWatchdog(), faults));
	}

	TokenDecoration decoration() throws Exception {
		TokenDecoration decoration = executable(TokenDecoration.class);
		return named(decoration.id(), new GuardedDecoration(decoration, pictureWatchdog(), faults));
	}

	/** A part that is shown is always asked beside the thread of the window, and those of Palier may take their time. */
	<C> GuardedContent<C> shown(Class<? extends Shown<C>> type) throws Exception {
		Shown<C> made = executable(type);
		var shown = new GuardedContent<C>(made, name(), gate(), faults);
		return named(shown.id(), shown);
	}

	ChangeKind change() throws Exception {
		ChangeKind kind = new GuardedChangeKind(executable(ChangeKind.class), faults);
		return named(kind.id(), kind);
	}

	Exporter exporter() throws Exception {
		Exporter made = executable(Exporter.class);
		Exporter exporter = new GuardedExporter(made, fileGate(made.id()), faults);
		if (!EXTENSION.matcher(exporter.extension()).matches()) {
			throw new IOException("ending of files: " + exporter.extension());
		}
		return named(exporter.id(), exporter);
	}

	/** Parts of Palier may take the time that a large study needs. */
	private boolean isOurs() {
		return element.getContributor().getName().startsWith("org.palier.");
	}

	private <T> T executable(Class<T> type) throws Exception {
		return type.cast(element.createExecutableExtension("class"));
	}

	/** The id in plugin.xml, which scripts and manifests use, must be the id that the part gives itself. */
	private <T> T named(String id, T part) throws IOException {
		if (!element.getAttribute("id").equals(id)) {
			throw new IOException("its class calls itself " + id);
		}
		return part;
	}

	Migration migration() throws Exception {
		return new MigrationElement(element).read();
	}

	AddressForms forms() throws IOException {
		return AddressForms.read(Files.newBufferedReader(file("file", "")));
	}

	TheoryPack pack() throws IOException {
		TheoryPack pack = new TheoryPackFile(file("file", "")).load();
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
	Path template() throws IOException {
		Path folder = file("folder", "/");
		if (!Files.isRegularFile(folder.resolve("template.properties"))) {
			throw new NoSuchFileException(element.getAttribute("folder") + "/template.properties");
		}
		return folder;
	}

	private Path file(String attribute, String rest) throws IOException {
		return bundles.file(element.getContributor().getName(), element.getAttribute(attribute) + rest);
	}

	/** @param rest what follows the folder; empty when a file is named */
	Optional<String> missingFile(String rest) {
		String path = element.getAttribute(rest.isEmpty() ? "file" : "folder") + rest;
		return bundles.hasFile(element.getContributor().getName(), path) ? Optional.empty() : Optional.of(path);
	}

	/** The platform lets an element name a class of another bundle, and data for it: {@code bundle/class:data}. */
	Optional<String> missingClass() {
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
