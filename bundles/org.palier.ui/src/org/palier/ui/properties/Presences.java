// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.palier.model.PalierFactory;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.Usage;

/** Usages of a presence as one person edits them. */
final class Presences {

	private Presences() {
	}

	/** What at least one coder saw; null has none. */
	static List<Usage> usages(Presence presence) {
		Set<Usage> seen = new LinkedHashSet<>();
		if (presence != null) {
			presence.getCodings().forEach(it -> seen.addAll(it.getUsages()));
		}
		return List.copyOf(seen);
	}

	/**
	 * Writes the usages into the coding that has no named coder, which is made when it is missing. Codings of
	 * named coders stay as they are: agreement between them must not be edited away.
	 */
	static void code(Presence presence, List<?> usages) {
		PresenceCoding mine = presence.getCodings().stream().filter(it -> it.getCoder() == null).findFirst().orElseGet(() -> {
			PresenceCoding made = PalierFactory.eINSTANCE.createPresenceCoding();
			presence.getCodings().add(made);
			return made;
		});
		List<Usage> chosen = new ArrayList<>();
		usages.forEach(it -> chosen.add((Usage) it));
		mine.getUsages().clear();
		mine.getUsages().addAll(chosen);
	}
}
