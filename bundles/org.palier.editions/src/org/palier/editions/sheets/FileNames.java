// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.sheets;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of files after the ids of bodies: the same from one report to the next, whatever the body is called. */
final class FileNames {

	private static final int LONGEST = 80;

	private FileNames() {
	}

	/** Names without an ending, in the order of the ids, none twice and none that a file system does not take. */
	static List<String> of(List<String> ids) {
		Set<String> taken = new HashSet<>(Set.of("index"));
		return ids.stream().map(id -> {
			String plain = Normalizer.normalize(id, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
					.replaceAll("[^a-z0-9]+", "-")
					.replaceAll("^-|-$", "");
			String name = "body-" + plain.substring(0, Math.min(LONGEST, plain.length()));
			String free = plain.length() > LONGEST || taken.contains(name) ? name + "-" + Integer.toHexString(id.hashCode()) : name;
			while (!taken.add(free)) {
				free += "-2";
			}
			return free;
		}).toList();
	}
}
