// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * Posts of others that an agency received on a platform.
 *
 * @param agency    number of the attribution
 * @param platform  id of the platform
 * @param sender    who wrote them
 * @param relays    those that relay an account of the agency
 * @param exchanges posts that answer a post or an account of the agency and relay nobody
 */
public record ReceivedPosts(int agency, String platform, Sender sender, long relays, long exchanges) {

	/** The sender of a post to an agency, or of a relay of it. */
	public enum Sender {
		/** Another agency of the study. */
		AGENCY,
		/** An account that the caller names as a leader of opinion. */
		LEADER,
		/** Anybody else. */
		OTHER
	}
}
