// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.util.Set;

/** An editor that says beside which views it is used; the window folds the others to a strip while it is in front. */
public interface UsesViews {

	/** The tree of studies. */
	String NAVIGATOR = "org.palier.ui.navigator";

	/** Ids of the views; none for an editor that wants the window to itself. */
	Set<String> views();
}
