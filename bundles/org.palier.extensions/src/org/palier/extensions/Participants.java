// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.util.List;
import java.util.stream.Stream;

import org.palier.extensions.Contribution.Usable;
import org.palier.study.runs.PluginVersion;

/**
 * The plug-ins that take part in a run, as its manifest names them: with these of other versions, or without them, the
 * run may come to something else. Views, decorations and forms of addresses of Palier’s own are the program.
 */
public final class Participants {

	private final Contributions contributions;

	Participants(Contributions contributions) {
		this.contributions = contributions;
	}

	/**
	 * In a report: the indicators, the sources of findings and the exporters that work, the view, the decorations and the forms of addresses.
	 *
	 * @param view        id
	 * @param decorations ids
	 */
	public List<PluginVersion> ofReport(String view, List<String> decorations) {
		return Stream.of(working(contributions.of(PartKind.INDICATORS).read()), working(contributions.of(PartKind.FINDINGS).read()),
				working(contributions.of(PartKind.EXPORTERS).read()),
				ofOthers(contributions.of(PartKind.VIEWS).declared()).filter(it -> it.id().equals(view)),
				ofOthers(contributions.of(PartKind.DECORATIONS).declared()).filter(it -> decorations.contains(it.id())), addresses().stream())
				.flatMap(it -> it).toList();
	}

	/** In an import: the importer and the forms of addresses. @param importer id */
	public List<PluginVersion> ofImport(String importer) {
		return Stream
				.concat(Stream.of(Contributions.plugin(contributions.of(PartKind.IMPORTERS).declared(), importer)), addresses().stream())
				.toList();
	}

	/** In whatever counts: these indicators, these kinds of changes and the forms of addresses. */
	public List<PluginVersion> ofCount(List<String> indicators, List<String> changes) {
		// Classes of changes are loaded where some take part.
		Stream<PluginVersion> changed = changes.isEmpty() ? Stream.empty()
				: all(contributions.of(PartKind.CHANGES).read()).filter(it -> changes.contains(it.id()));
		return Stream
				.of(all(contributions.of(PartKind.INDICATORS).read()).filter(it -> indicators.contains(it.id())), changed,
						addresses().stream())
				.flatMap(it -> it).toList();
	}

	private List<PluginVersion> addresses() {
		return ofOthers(contributions.of(PartKind.PATTERNS).read()).toList();
	}

	private static Stream<PluginVersion> all(List<? extends Contribution<?>> of) {
		return of.stream().map(Contribution::plugin);
	}

	private static Stream<PluginVersion> working(List<? extends Contribution<?>> of) {
		return all(of.stream().filter(Usable.class::isInstance).toList());
	}

	private static Stream<PluginVersion> ofOthers(List<? extends Contribution<?>> of) {
		return working(of).filter(it -> !it.bundle().startsWith("org.palier."));
	}
}
