// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.palier.extensions.Contribution.Broken;
import org.palier.extensions.Contribution.Usable;
import org.palier.extensions.Fault.Sort;
import org.palier.ground.StalledException;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.programs.Program;
import org.palier.programs.Programs;
import org.palier.study.attribution.AddressFormsException;
import org.palier.study.runs.PluginVersion;

/**
 * Reads the contributions to extension points. The registry is a parameter, so that a test can hand over its own.
 *
 * @param bundles  the installed ones, of which contributions have their versions and files
 * @param programs those that a person installed beside Palier
 * @param faults   what is known of plug-ins, and told what is found out here
 * @param patience how long a call of a part may take that is not of Palier
 */
record ExtensionReader(IExtensionRegistry registry, InstalledBundles bundles, Programs programs, FaultLog faults, Duration patience) {

	static final Wording WORDS = new Wording(ExtensionReader.class, "messages");

	/** Says what an element that is in order comes to. */
	@FunctionalInterface
	private interface Outcome<P> {
		Contribution<P> of(IConfigurationElement element, PluginVersion plugin, String name);
	}

	/** Says what a program that can be run comes to. */
	@FunctionalInterface
	private interface ProgramOutcome<P> {
		Contribution<P> of(Program program, PluginVersion plugin, String name);
	}

	/** Ours first, so that nobody takes the id of a part of Palier; then by bundle. */
	private static final Comparator<IConfigurationElement> ORDER = Comparator
			.comparing((IConfigurationElement it) -> !it.getContributor().getName().startsWith("org.palier."))
			.thenComparing(it -> it.getContributor().getName());

	/**
	 * All contributions, those of Palier first, by bundle and then in the order of its plugin.xml. Each part is made anew.
	 *
	 * @param among what parts are handed that must know others
	 */
	<T> List<Contribution<T>> read(PartKind<T> kind, Contributions among) {
		return read(kind, (element, plugin, name) -> made(kind, element(element, plugin, among), plugin, name),
				(program, plugin, name) -> made(kind, program, plugin, name));
	}

	/** All contributions by their names only: no class of a plug-in is loaded. One that could not be made the last time counts as broken. */
	List<Contribution<String>> declared(PartKind<?> kind, Contributions among) {
		return read(kind, (element, plugin, name) -> {
			Optional<Fault> unmade = faults.find(plugin).filter(it -> it.sort() == Sort.NOT_MADE);
			Optional<Bilingual> reason = unmade.map(Fault::sentence)
					.or(() -> kind.names().missing(element(element, plugin, among)).map(it -> WORDS.text("names_missing", plugin.id(), it)));
			return reason.isPresent() ? broken(plugin, name, reason.get()) : new Usable<>(plugin, name, name);
		}, (program, plugin, name) -> new Usable<>(plugin, name, name));
	}

	/** The one that has an id, which alone is made; nothing when there is none. */
	<T> Optional<Contribution<T>> find(PartKind<T> kind, String id, Contributions among) {
		return read(kind, (element, plugin, name) -> plugin.id().equals(id) ? made(kind, element(element, plugin, among), plugin, name)
				: broken(plugin, name, Bilingual.EMPTY),
				(program, plugin, name) -> plugin.id().equals(id) ? made(kind, program, plugin, name) : broken(plugin, name, Bilingual.EMPTY)).stream()
				.filter(it -> it.plugin().id().equals(id)).findFirst();
	}

	private <P> List<Contribution<P>> read(PartKind<?> kind, Outcome<P> outcome, ProgramOutcome<P> programOutcome) {
		List<Contribution<P>> all = new ArrayList<>();
		Map<String, String> owners = new HashMap<>();
		Arrays.stream(registry.getConfigurationElementsFor(kind.point())).sorted(ORDER)
				.forEach(element -> all.add(read(element, kind.id(), owners, outcome)));
		if (kind.programs().isPresent()) {
			programs.of(kind.id()).forEach(it -> all.add(read(it, owners, programOutcome)));
		}
		return all;
	}

	private <P> Contribution<P> read(Programs.Installed installed, Map<String, String> owners, ProgramOutcome<P> outcome) {
		PluginVersion plugin = installed.program().map(Program::plugin)
				.orElse(new PluginVersion(installed.id(), installed.kind(), installed.version(), installed.id()));
		String name = installed.name().in(Locale.getDefault());
		String other = owners.putIfAbsent(installed.id(), installed.id());
		if (other != null) {
			return broken(plugin, name, WORDS.text("same_id", installed.id(), other));
		}
		return installed.program().isPresent()
				? this.<P>givenUp(plugin, name).orElseGet(() -> outcome.of(installed.program().get(), plugin, name))
				: broken(plugin, name, installed.wrong());
	}

	private <P> Optional<Contribution<P>> givenUp(PluginVersion plugin, String name) {
		return faults.find(plugin).filter(it -> it.sort() == Sort.GIVEN_UP).map(it -> new Broken<>(plugin, name, it.sentence(), true));
	}

	private <P> Contribution<P> read(IConfigurationElement element, String kind, Map<String, String> owners, Outcome<P> outcome) {
		String bundle = element.getContributor().getName();
		String id = element.getAttribute("id");
		var plugin = new PluginVersion(id == null ? "" : id, kind, bundles.version(bundle), bundle);
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
		String other = owners.putIfAbsent(unique, bundle);
		if (other != null) {
			return broken(plugin, name, WORDS.text("same_id", unique, other));
		}
		return this.<P>givenUp(plugin, name).orElseGet(() -> outcome.of(element, plugin, name));
	}

	private ContributedElement element(IConfigurationElement element, PluginVersion plugin, Contributions among) {
		return new ContributedElement(element, bundles, faults.of(plugin), among, patience);
	}

	private <T> Contribution<T> made(PartKind<T> kind, ContributedElement element, PluginVersion plugin, String name) {
		// Whatever a foreign constructor throws must not keep the others from being read.
		Contribution<T> made = element.gate()
				.<Contribution<T>, RuntimeException>ask(() -> new Usable<>(plugin, name, kind.maker().make(element)), problem -> {
			if (problem instanceof CancellationException stop && Thread.currentThread().isInterrupted()) {
				throw stop;
			}
			if (problem instanceof StalledException stalled) {
				return new Broken<>(plugin, name, stalled.reason(), true);
			}
			Bilingual reason = failed(plugin.id(), problem);
			faults.notMade(plugin, reason);
			return broken(plugin, name, reason);
		});
		if (made instanceof Usable) {
			faults.made(plugin);
		}
		return made;
	}

	private <T> Contribution<T> made(PartKind<T> kind, Program program, PluginVersion plugin, String name) {
		return new Usable<>(plugin, name, kind.programs().orElseThrow().make(program, faults.of(plugin).contained()));
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
