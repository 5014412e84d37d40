// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import java.util.Collection;

import org.eclipse.core.runtime.ILog;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Which views a person opened or folded by hand, for each kind of editor. Kept in the workspace. */
final class FoldMemory {

	private static final String OPEN = "open";
	private static final String FOLDED = "folded";

	private static final String NODE = "folded";

	private final Preferences kept;

	/** @param kept what this part of the window remembers */
	FoldMemory(Preferences kept) {
		this.kept = kept;
	}

	/** Asked for each time: who clears the memory removes the node. */
	private Preferences kind(String kind) {
		return kept.node(NODE).node(kind);
	}

	/** Remembers what a person did to views that stand together. @param kind id of the editor in front */
	void keep(String kind, Collection<String> views, boolean open) {
		Preferences node = kind(kind);
		views.forEach(it -> node.put(it, open ? OPEN : FOLDED));
		flush();
	}

	/**
	 * True when views that stand together are to be open beside a kind of editor: what a person did by hand holds, then what the editor uses.
	 *
	 * @param used whether the editor uses one of them, or a person asked for one of them
	 */
	boolean isOpen(String kind, Collection<String> views, boolean used) {
		Preferences node = kind(kind);
		if (views.stream().anyMatch(it -> OPEN.equals(node.get(it, "")))) {
			return true;
		}
		return used && views.stream().noneMatch(it -> FOLDED.equals(node.get(it, "")));
	}

	/** Forgets all of it: the window is laid out as at first. */
	void clear() {
		try {
			kept.node(NODE).removeNode();
			kept.flush();
		} catch (BackingStoreException failure) {
			ILog.of(FoldMemory.class).warn(kept.absolutePath(), failure);
		}
	}

	private void flush() {
		try {
			kept.flush();
		} catch (BackingStoreException failure) {
			ILog.of(FoldMemory.class).warn(kept.absolutePath(), failure);
		}
	}
}
