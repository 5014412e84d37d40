// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.Set;

import org.palier.model.Agency;

/** A part that can list agencies: what a number of the census is drilled into. */
public interface ShowsAgencies {

	/** Lists these agencies alone. @param ids at least one */
	void showAgencies(Set<String> ids);

	/** Selects an agency; one that is left out comes into sight. */
	void reveal(Agency agency);
}
