// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Results computed from something that never changes, for everybody who wants them. Thread-safe. */
final class WorkedOut {

	private record Key(Class<?> type, Object of) {
	}

	private final Map<Key, Object> known = new ConcurrentHashMap<>();

	/** Returns the known result, else computes it; two threads may both compute it, and either result is right. */
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
