// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.palier.core.text.Bilingual;

/** The plug-ins that misbehaved since the start and are not called again before the next one. Thread-safe. */
final class Quarantine {

	private record Plugin(String kind, String id) {
	}

	private final Map<Plugin, Bilingual> reasons = new ConcurrentHashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	void add(String kind, String id, Bilingual reason) {
		reasons.putIfAbsent(new Plugin(kind, id), reason);
		listeners.forEach(Runnable::run);
	}

	void remove(String kind, String id) {
		reasons.remove(new Plugin(kind, id));
		listeners.forEach(Runnable::run);
	}

	/** Told of every plug-in that comes here or goes, on the thread that brings it. */
	void add(Runnable listener) {
		listeners.add(listener);
	}

	void remove(Runnable listener) {
		listeners.remove(listener);
	}

	Optional<Bilingual> reason(String kind, String id) {
		return Optional.ofNullable(reasons.get(new Plugin(kind, id)));
	}
}
