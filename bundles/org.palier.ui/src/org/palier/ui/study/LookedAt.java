// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.palier.model.Agency;

/** Which agencies of an open study its windows look at. Its filter sets it; lists of agencies read it. User-interface thread only. */
public final class LookedAt {

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<Predicate<Agency>> wanted = Optional.empty();

	/** True where some may be left out. */
	public boolean isPart() {
		return wanted.isPresent();
	}

	/** True for an agency that is looked at. */
	public boolean has(Agency agency) {
		return wanted.isEmpty() || wanted.get().test(agency);
	}

	/** Looks at some agencies. @param some empty for all */
	public void set(Optional<Predicate<Agency>> some) {
		boolean same = wanted.isEmpty() && some.isEmpty();
		wanted = some;
		if (!same) {
			listeners.forEach(Runnable::run);
		}
	}

	/** Adds who wants to hear that other agencies are looked at. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Removes who was added. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
