// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.fetch;

import org.palier.detection.pages.UnreadablePageException;
import org.palier.ground.Progress;

/** A service that gives posts of an account page by page, the newest first. */
interface PostService {

	/**
	 * A page of an account.
	 *
	 * @param content what is kept of it, as the importer of the kind reads it
	 * @param next    where the next begins; empty when there is none
	 */
	record Page(byte[] content, String next) {
	}

	/**
	 * Asks for a page.
	 *
	 * @param from empty for the first, else what the page before said
	 * @throws LaterException          when it cannot be had now
	 * @throws UnreadablePageException when the account has none
	 */
	Page page(AccountToFetch account, String from, Progress progress) throws LaterException, UnreadablePageException;
}
