// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.palier.ui.study.ChosenKeys;

/** The choices and the place of a coder, from one time to the next. */
final class CodingMemory {

	private static final String SET = "set";
	private static final String THEORIES = "theories";
	private static final String PACE = "paceHidden";
	private static final String PLACE = "place";

	private final IDialogSettings kept;
	private final ChosenKeys keys;

	CodingMemory(IDialogSettings kept, ChosenKeys keys) {
		this.kept = kept;
		this.keys = keys;
	}

	/** Id of the set that is coded; empty for posts without a set. */
	String set() {
		return Objects.requireNonNullElse(kept.get(SET), "");
	}

	void set(String id) {
		kept.put(SET, id);
	}

	/** Ids of the theories that are coded beside the usage. @param usual until somebody chose */
	Set<String> theories(List<String> usual) {
		String[] chosen = kept.getArray(THEORIES);
		return Set.copyOf(chosen == null ? usual : List.of(chosen));
	}

	void keepTheories(List<String> chosen) {
		kept.put(THEORIES, chosen.toArray(String[]::new));
	}

	/** Keys that a person chose. */
	ChosenKeys keys() {
		return keys;
	}

	/** Whether the coder does not want to see how fast they are. */
	boolean isPaceHidden() {
		return kept.getBoolean(PACE);
	}

	void hidePace(boolean hidden) {
		kept.put(PACE, hidden);
	}

	/** Place in the queue, from 0, of this set and coder; 0 when nothing is kept. */
	int place(String coder) {
		try {
			return kept.getInt(place(set(), coder));
		} catch (NumberFormatException none) {
			return 0;
		}
	}

	void place(String coder, int place) {
		kept.put(place(set(), coder), place);
	}

	private static String place(String set, String coder) {
		return PLACE + ' ' + set + ' ' + coder;
	}
}
