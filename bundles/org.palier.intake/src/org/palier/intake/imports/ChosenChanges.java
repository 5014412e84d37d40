// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusChanges.Change;
import org.palier.intake.imports.CensusChanges.Changed;
import org.palier.model.PresenceStatus;

/**
 * The changes of a list that a person takes, and those that they leave, by groups and one by one. At first everything is
 * taken and every person's word kept. Used by one thread.
 */
public final class ChosenChanges {

	/** Changes of one kind. */
	public enum Group {
		/** Accounts that the study does not have, or has as closed. */
		OPENED,
		/** Accounts that a complete list no longer has. */
		CLOSED,
		/** Accounts under another name. */
		RENAMED,
		/** Accounts of another agency. */
		MOVED,
		/** All other differences. */
		CHANGED,
		/** Cells and fields of which a person said something else: taken where the list is believed. */
		CONFLICTS,
		/** Agencies that a complete list no longer has: taken where they ended. */
		GONE
	}

	private final CensusChanges changes;
	private final Set<Change> left = new HashSet<>();
	private final Set<Change> listed = new HashSet<>();

	/** @param changes all of them */
	public ChosenChanges(CensusChanges changes) {
		this.changes = changes;
	}

	/** The changes of a group, in the order of the list. */
	public List<? extends Change> of(Group group) {
		return switch (group) {
		case OPENED -> changes.opened();
		case CLOSED -> changes.closed();
		case RENAMED -> changes.renamed();
		case MOVED -> changes.moved();
		case CHANGED -> changes.byField().stream().flatMap(List::stream).toList();
		case CONFLICTS -> Stream.<Change>concat(changes.conflicts().stream(), changes.held().stream()).toList();
		case GONE -> changes.gone();
		};
	}

	/** Whether a change is taken; of a conflict, whether the list is believed. */
	public boolean takes(Change change) {
		return CensusSelection.isAsked(change) ? listed.contains(change) : !left.contains(change);
	}

	/** Whether a group is taken; nothing when some of it is and some is not. */
	public Optional<Boolean> takes(Group group) {
		long taken = taken(group);
		return taken == of(group).size() ? Optional.of(true) : taken == 0 ? Optional.of(false) : Optional.empty();
	}

	/** How many of a group are taken. */
	public long taken(Group group) {
		return of(group).stream().filter(this::takes).count();
	}

	/** Takes or leaves a change. */
	public void take(Change change, boolean taken) {
		if (CensusSelection.isAsked(change)) {
			set(listed, change, taken);
		} else {
			set(left, change, !taken);
		}
	}

	/** Takes or leaves a group. */
	public void take(Group group, boolean taken) {
		of(group).forEach(it -> take(it, taken));
	}

	private static <T> void set(Set<T> set, T each, boolean in) {
		if (in) {
			set.add(each);
		} else {
			set.remove(each);
		}
	}

	/** How many changes would be made: conflicts in which a person's word is kept are none. */
	public long taken() {
		long taken = 0;
		for (Group group : Group.values()) {
			taken += taken(group);
		}
		return taken;
	}

	/** How many changes are left; conflicts never count, because nobody need take them. */
	public long left() {
		return left.size();
	}

	/** Whether anything that is in the study would change; additions change nothing that is there. */
	public boolean touchesWhatIsThere() {
		return !(changes.closed().isEmpty() && changes.renamed().isEmpty() && changes.moved().isEmpty()
				&& changes.changed().stream().noneMatch(ChosenChanges::wasSaid)
				&& changes.conflicts().isEmpty() && changes.held().isEmpty() && changes.gone().isEmpty());
	}

	private static boolean wasSaid(Changed change) {
		return !change.was().isEmpty() && !change.was().equals(PresenceStatus.NOT_CHECKED.getLiteral());
	}

	/** Agencies and platforms of which a complete list says nothing any more, in sentences; none of it can be left. */
	public List<Bilingual> gone() {
		return ChangeWords.gone(changes);
	}

	/** How many accounts, and cells without one, stay as they are. */
	public long unchanged() {
		return changes.unchanged();
	}

	/** For {@link CensusUpdate#apply}. */
	public CensusSelection selection() {
		return new CensusSelection(left, listed);
	}
}
