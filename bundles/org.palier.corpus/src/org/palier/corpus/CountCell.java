// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.util.Map;
import java.util.Objects;

/**
 * A cell of a cube of counts: posts by the values in force. In the cube of usages every visible post is in exactly one
 * cell. In the cube of a theory too, a post is in one cell unless it has several of its codes. Such posts are in one cell for each
 * code: one cell counts them for the first time, and the others count them {@link #again}.
 *
 * @param agency   number of the attribution, {@link AccountAgency#UNATTRIBUTED} or {@link AccountAgency#AMBIGUOUS}
 * @param how      how it came to its agency
 * @param platform id of the platform
 * @param month    in UTC, e.g. 2013-07; empty when the date is not known
 * @param usage    in force; empty when there is none or the machine abstained
 * @param codedBy  whose word the usage is
 * @param codes    what the posts themselves were coded as in the theories of the cube, so that it overrides where these
 *                 place their usage; without an entry for a theory in which they have no code of their own
 * @param reply    answers another post or account
 * @param relay    relays another account
 * @param again    true for posts that another cell counts already, under another of their codes
 * @param posts    1 or more
 */
public record CountCell(int agency, Attributed how, String platform, String month, String usage, CodedBy codedBy,
		Map<Facet, Code> codes, boolean reply, boolean relay, boolean again, long posts) {

	/**
	 * A code of posts in a theory.
	 *
	 * @param id of the category; empty where persons disagree
	 * @param by whose word it is, {@link CodedBy#HUMAN} or {@link CodedBy#MACHINE}; {@link CodedBy#OPEN} where persons disagree
	 */
	public record Code(String id, CodedBy by) {
		/** Complete on construction. */
		public Code {
			Objects.requireNonNull(id);
			Objects.requireNonNull(by);
			if (id.isEmpty() != (by == CodedBy.OPEN)) {
				throw new IllegalArgumentException(id + " by " + by);
			}
		}
	}

	/** Copies its map. */
	public CountCell {
		codes = Map.copyOf(codes);
	}

	/** A cell of the cube of usages. */
	public CountCell(int agency, Attributed how, String platform, String month, String usage, CodedBy codedBy, boolean reply,
			boolean relay, long posts) {
		this(agency, how, platform, month, usage, codedBy, Map.of(), reply, relay, false, posts);
	}

	/** The value in force in a facet: the usage, or a code of the posts themselves; empty for none. */
	public String code(Facet facet) {
		return facet.isUsage() ? usage : codes.containsKey(facet) ? codes.get(facet).id() : "";
	}

	/** The kind of coder of the value in force; {@link CodedBy#NOBODY} for a theory in which the posts have no code of their own. */
	public CodedBy by(Facet facet) {
		return facet.isUsage() ? codedBy : codes.containsKey(facet) ? codes.get(facet).by() : CodedBy.NOBODY;
	}
}
