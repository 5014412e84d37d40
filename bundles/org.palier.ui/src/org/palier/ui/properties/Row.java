// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;

/** A line of a section of two columns: a label and what it names, beneath it where that is a field. */
interface Row {

	/** Width of the labels that stand beside what they name. */
	int LABEL_WIDTH = 90;

	/** Puts a label above its field: names of agencies need the whole width. */
	static void above(Label label) {
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.END).span(2, 1).applyTo(label);
	}

	/** Shows the value of the model. */
	void refresh();
}
