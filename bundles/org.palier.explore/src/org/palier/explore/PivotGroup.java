// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.List;
import java.util.Objects;

import org.palier.ground.text.Bilingual;

/**
 * One of the groups that a field tells apart.
 *
 * @param id    stable id within the field
 * @param name  what readers see
 * @param place whether it is a part of shares
 */
public record PivotGroup(String id, Bilingual name, ShareRole place) {

	/** The role of a group in shares: whether its things are part of them. */
	public enum ShareRole {
		/** Where they belong: they are a part of shares. */
		IN_SHARES,
		/** That they belong to none of the other groups, e.g. posts whose usage lies on no level: they are counted, and in no share. */
		BESIDE,
		/** Nothing: nobody read them, or readers disagree. They are counted, and in no share. */
		UNREAD
	}

	/** Complete on construction. */
	public PivotGroup {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(place);
	}

	/** A group that is a part of shares. */
	static PivotGroup in(String id, Bilingual name) {
		return new PivotGroup(id, name, ShareRole.IN_SHARES);
	}

	/** The names of a group of each of several fields, in their order. */
	static Bilingual names(List<PivotGroup> groups) {
		return Bilingual.joined(groups.stream().map(PivotGroup::name).toList(), ", ");
	}

	/** True for a group that is a part of shares. */
	public boolean isInShares() {
		return place == ShareRole.IN_SHARES;
	}
}
