// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What was worked out of something that never changes, for all who want it. Thread-safe. */
final class WorkedOut {

	private record Key(Class<?> type, Object of) {
	}

	private final Map<Key, Object> known = new ConcurrentHashMap<>();

	/** What is known already, else what the work comes to; two threads may both do it, and either is right. */
	<T> T once(Class<T> type, Object of, Supplier<? extends T> work) {
		var key = new Key(type, of);
		Object found = known.get(key);
		if (found == null) {
			found = work.get();
			known.put(key, found);
		}
		return type.cast(found);
	}
}
