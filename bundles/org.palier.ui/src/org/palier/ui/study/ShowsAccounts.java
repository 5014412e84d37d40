// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

/** A part in which a person says whose accounts are. */
public interface ShowsAccounts {

	/** Shows the accounts that nobody claims. */
	void showUnclaimed();
}
