// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

/** A line of a section: a label and what it names. */
interface Row {

	/** Width of every label, so that fields stand beneath each other. */
	int LABEL_WIDTH = 118;

	/** Shows the value of the model. */
	void refresh();
}
