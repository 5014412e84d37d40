// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.BundleContext;
import org.palier.analysis.Analysis;
import org.palier.codebook.theory.PackVersions;
import org.palier.extensions.Contribution.Usable;
import org.palier.ground.Watchdog;
import org.palier.ground.migration.IdMigration;
import org.palier.ground.migration.IdMigrations;
import org.palier.intake.privacy.PrivacyKey;
import org.palier.numbers.findings.GuardedSource;
import org.palier.numbers.found.SourceAnswer;
import org.palier.numbers.view.StudyView;
import org.palier.programs.Programs;
import org.palier.scenario.change.ChangeKinds;
import org.palier.study.attribution.AddressForms;
import org.palier.study.export.Exporters;
import org.palier.study.runs.PluginVersion;

/**
 * The parts that the installed bundles contribute. Each reading makes the requested parts again, and no others, so that
 * nothing is loaded at start-up. Thread-safe.
 */
public final class Contributions {

	private final ExtensionReader reader;

	/**
	 * @param registry where contributions are registered
	 * @param bundles  any valid context; bundles are looked up in it
	 */
	public Contributions(IExtensionRegistry registry, BundleContext bundles) {
		this(registry, bundles, new Programs(new ConfigurationArea(bundles).folder("org.palier.extensions/programs")), FaultLog.of(bundles));
	}

	/** Without programs. @param faults what is remembered of plug-ins */
	Contributions(IExtensionRegistry registry, BundleContext bundles, FaultLog faults) {
		this(registry, bundles, new Programs(null), faults);
	}

	/** @param programs beside Palier @param faults what is remembered of plug-ins */
	Contributions(IExtensionRegistry registry, BundleContext bundles, Programs programs, FaultLog faults) {
		this(registry, new InstalledBundles(bundles), programs, faults, Watchdog.PATIENCE);
	}

	/** @param patience how long a call of a part may take that is not of Palier */
	Contributions(IExtensionRegistry registry, InstalledBundles bundles, Programs programs, FaultLog faults, Duration patience) {
		this.reader = new ExtensionReader(registry, bundles, programs, faults, patience);
	}

	/** For the process of an isolated part: faults are for the process that started it to remember. */
	public Contributions isolated() {
		return new Contributions(reader.registry(), reader.bundles().context(), reader.programs(), new FaultLog(null, Clock.systemUTC()));
	}

	/** The contributed parts of one kind. */
	public <T> Contributed<T> of(PartKind<T> kind) {
		return new Contributed<>(kind, reader, this);
	}

	/** The forms of addresses that work; with the key of pseudonyms, where {@link PrivacyKey#VARIABLE} names one. */
	public AddressForms addressForms() {
		AddressForms forms = AddressForms.together(of(PartKind.PATTERNS).usable());
		try {
			Optional<Path> key = PrivacyKey.file(Optional.empty());
			return key.isPresent() ? forms.knowing(PrivacyKey.read(key.get()).pseudonyms()) : forms;
		} catch (IOException unreadable) {
			// Without the key a study is counted as it is; an import that needs the key says what is wrong with it.
			return forms;
		}
	}

	/** The versions of theory packs that work. */
	public PackVersions packVersions() {
		Set<String> onRequest = Arrays.stream(reader.registry().getConfigurationElementsFor(PartKind.PACKS.point()))
				.filter(it -> "false".equals(it.getAttribute("newStudies"))).map(it -> it.getAttribute("id") + " " + it.getAttribute("version"))
				.collect(Collectors.toSet());
		return new PackVersions(of(PartKind.PACKS).usable(), onRequest);
	}

	/**
	 * Id of the classifier that is proposed where nobody names one: the first that says so of itself, else the first of all; empty where
	 * none is installed. No class of a plug-in is loaded.
	 */
	public Optional<String> proposedClassifier() {
		Set<String> proposed = Arrays.stream(reader.registry().getConfigurationElementsFor(PartKind.CLASSIFIERS.point()))
				.filter(it -> "true".equals(it.getAttribute("proposed"))).map(it -> it.getContributor().getName() + " " + it.getAttribute("id"))
				.collect(Collectors.toSet());
		List<PluginVersion> usable = of(PartKind.CLASSIFIERS).declared().stream().filter(Usable.class::isInstance).map(Contribution::plugin)
				.toList();
		return usable.stream().filter(it -> proposed.contains(it.bundle() + " " + it.id())).findFirst().or(() -> usable.stream().findFirst())
				.map(PluginVersion::id);
	}

	/** The kinds of changes that work. */
	public ChangeKinds changeKinds() {
		return new ChangeKinds(of(PartKind.CHANGES).usable(), renamed());
	}

	/** The formats that work. */
	public Exporters exporters() {
		return new Exporters(of(PartKind.EXPORTERS).usable(), renamed());
	}

	/** The present ids of contributions that were renamed. */
	public IdMigrations renamed() {
		return new IdMigrations(
				of(PartKind.MIGRATIONS).usable().stream().filter(IdMigration.class::isInstance).map(IdMigration.class::cast).toList());
	}

	/** Everything, kind by kind. */
	public List<Contribution<?>> all() {
		List<Contribution<?>> all = new ArrayList<>();
		PartKind.all().forEach(it -> all.addAll(of(it).read()));
		return all;
	}

	/** Everything by its name only, kind by kind: no class of a plug-in is loaded. */
	public List<Contribution<?>> declared() {
		List<Contribution<?>> declared = new ArrayList<>();
		PartKind.all().forEach(it -> declared.addAll(of(it).declared()));
		return declared;
	}

	/** Everything with its state for a person, and what is remembered of plug-ins. */
	public InstalledPlugins installed() {
		return new InstalledPlugins(this, reader);
	}

	/** The plug-ins that take part in runs, as manifests name them. */
	public Participants participants() {
		return new Participants(this);
	}

	/** An analysis with every part that works. */
	public Analysis analysis() {
		return new Analysis(of(PartKind.IMPORTERS).usable(), of(PartKind.INDICATORS).usable(), of(PartKind.RULES).usable(), renamed(),
				addressForms(), of(PartKind.FINDINGS).usable());
	}

	/**
	 * The parts that count a study, for callers who neither import nor check: the classes of importers and rules are not
	 * loaded.
	 */
	public Analysis counting() {
		return new Analysis(List.of(), of(PartKind.INDICATORS).usable(), List.of(), renamed(), addressForms());
	}

	/**
	 * A view with what plug-ins find in it; one that cannot be used found nothing, and says why.
	 *
	 * @param view with its estimates
	 * @throws java.util.concurrent.CancellationException when somebody asked to stop
	 */
	public StudyView asked(StudyView view) {
		List<SourceAnswer> found = new ArrayList<>();
		for (Contribution<GuardedSource> it : of(PartKind.FINDINGS).read()) {
			found.add(switch (it) {
			case Usable<GuardedSource> usable -> usable.part().ask(view);
			case Contribution.Broken<GuardedSource> broken -> new SourceAnswer(it.plugin().id(), List.of(), List.of(broken.reason()));
			});
		}
		return view.withFound(found);
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

	/** The programs beside Palier: to install one, or to take it away. */
	public Programs programs() {
		return reader.programs();
	}

	/** Version of this Palier, as manifests and reports name it. */
	public String palierVersion() {
		return version("org.palier.ground");
	}

	/** Version of an installed bundle, or the empty string when there is none of that name. */
	public String version(String bundle) {
		return reader.bundles().version(bundle);
	}

	/** The plug-in that contributes an id of a kind, in the form that manifests name it. */
	public static PluginVersion plugin(List<? extends Contribution<?>> contributions, String id) {
		return contributions.stream().map(Contribution::plugin).filter(it -> it.id().equals(id)).findFirst().orElseThrow();
	}

	/**
	 * A file in an installed bundle, unpacked when the bundle is a jar; to be read and not written.
	 *
	 * @throws NoSuchFileException when there is no such bundle, or no such file in it
	 */
	public Path file(String bundle, String path) throws IOException {
		return reader.bundles().file(bundle, path);
	}
}
