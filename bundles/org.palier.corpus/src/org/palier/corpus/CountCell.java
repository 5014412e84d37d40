// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * A cell of the cube of counts. Every visible post is in exactly one.
 *
 * @param agency   number of the attribution, {@link AccountAgency#UNATTRIBUTED} or {@link AccountAgency#AMBIGUOUS}
 * @param how      how it came to its agency
 * @param platform id of the platform
 * @param month    in UTC, e.g. 2013-07; empty when the date is not known
 * @param usage    coding in force; empty when there is none or the machine abstained
 * @param codedBy  whose word the usage is
 * @param prModel  coded for the post itself, so that it overrides the placement of the usage; mostly empty
 * @param level    coded for the post itself; mostly empty
 * @param reply    answers another post or account
 * @param relay    relays another account
 * @param posts    1 or more
 */
public record CountCell(int agency, Attributed how, String platform, String month, String usage, CodedBy codedBy,
		String prModel, String level, boolean reply, boolean relay, long posts) {
}
