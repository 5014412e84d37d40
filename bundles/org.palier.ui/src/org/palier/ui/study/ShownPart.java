// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.palier.model.Agency;
import org.palier.study.filter.Where;

/**
 * The part of an open study that its windows show. Its filter sets it; lists of agencies and reports read it. User-interface thread only.
 */
public final class ShownPart {

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Where where = Where.ALL;
	private Predicate<Agency> wanted = it -> true;

	/** The part, by ids and with names. */
	public Where where() {
		return where;
	}

	/** True where something may be left out. */
	public boolean isPart() {
		return !where.isEmpty();
	}

	/** True for an agency that is looked at. */
	public boolean has(Agency agency) {
		return wanted.test(agency);
	}

	/** Looks at another part. @param some its agencies */
	public void set(Where part, Predicate<Agency> some) {
		boolean same = where.isEmpty() && part.isEmpty();
		where = Objects.requireNonNull(part);
		wanted = Objects.requireNonNull(some);
		if (!same) {
			listeners.forEach(Runnable::run);
		}
	}

	/** Adds who wants to hear that another part is looked at. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Removes who was added. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
