// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

/** A part in which posts of a coding set are read. */
public interface ShowsSet {

	/** Goes on with a set. @param set id of one that can be coded */
	void showSet(String set);
}
