// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.palier.core.text.Bilingual;

/** The plug-ins that misbehaved since the start and are not called again before the next one. Thread-safe. */
final class Quarantine {

	private record Plugin(String kind, String id) {
	}

	private final Map<Plugin, Bilingual> reasons = new ConcurrentHashMap<>();

	void add(String kind, String id, Bilingual reason) {
		reasons.putIfAbsent(new Plugin(kind, id), reason);
	}

	Optional<Bilingual> reason(String kind, String id) {
		return Optional.ofNullable(reasons.get(new Plugin(kind, id)));
	}
}
