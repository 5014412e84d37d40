// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import java.util.List;

/**
 * Agencies that one account speaks for together. In counts they have a number of their own, so that what the account writes is
 * counted once, and for none of them alone.
 *
 * @param number   in the lines of an attribution; after those of all agencies
 * @param holder   number of the agency that holds the account
 * @param agencies ids of two or more, the one that holds the account first, the others in the order of the study
 */
public record SharingAgencies(int number, int holder, List<String> agencies) {

	/** Copies its list. */
	public SharingAgencies {
		agencies = List.copyOf(agencies);
	}
}
