// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.claims;

/**
 * The part of the subject of a claim that was read. A claim needs half of the bodies concerned and at least ten, or all of them where there
 * are fewer than ten. It also needs half of their posts or pages, because three pages of each body say little about the other twenty.
 *
 * @param bodies concerned: those that the claim speaks of
 * @param behind of these, those of which anything was read
 * @param units  posts or pages of the bodies concerned; 0 where the bodies themselves are counted
 * @param read   of these, those that were read by a person or a program
 */
public record Coverage(long bodies, long behind, long units, long read) {

	/** Bodies that a claim needs behind it where so many are concerned. */
	public static final long LEAST = 10;

	/** Refuses more behind than there are. */
	public Coverage {
		if (behind < 0 || behind > bodies || read < 0 || read > units) {
			throw new IllegalArgumentException(behind + " of " + bodies + " bodies, " + read + " of " + units + " units");
		}
	}

	/** Coverage of bodies that are counted themselves. */
	public static Coverage ofBodies(long bodies, long behind) {
		return new Coverage(bodies, behind, 0, 0);
	}

	/** Bodies that must be behind a claim. */
	public long bodiesNeeded() {
		return Math.min(bodies, Math.max(LEAST, half(bodies)));
	}

	/** Posts or pages that must have been read. */
	public long unitsNeeded() {
		return half(units);
	}

	/** Whether there are enough bodies. */
	public boolean hasBodies() {
		return behind > 0 && behind >= bodiesNeeded();
	}

	/** Whether enough is behind a claim. */
	public boolean isEnough() {
		return hasBodies() && read >= unitsNeeded();
	}

	private static long half(long number) {
		return (number + 1) / 2;
	}
}
