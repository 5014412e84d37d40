// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** Whether the reading of a sample may end before all of it is read, and at which margin of its widest share. */
final class MarginEnd {

	private static final int FEWEST = 1;
	private static final int MOST = 20;
	private static final int USUAL = 5;
	private static final double POINTS = 100;

	private final Composite body;
	private final Button ends;
	private final Spinner points;

	/** @param changed runs whenever something else is chosen */
	MarginEnd(Composite parent, Runnable changed) {
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(body);
		ends = new Button(body, SWT.CHECK);
		ends.setText(SetMessages.endsAt);
		ends.setToolTipText(SetMessages.endsAtMore);
		points = new Spinner(body, SWT.BORDER);
		points.setValues(USUAL, FEWEST, MOST, 0, 1, USUAL);
		points.setEnabled(false);
		points.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = SetMessages.endsAt + " " + SetMessages.endsAtPoints;
			}
		});
		new Label(body, SWT.NONE).setText(SetMessages.endsAtPoints);
		ends.addListener(SWT.Selection, event -> {
			points.setEnabled(ends.getSelection());
			changed.run();
		});
		points.addListener(SWT.Selection, event -> changed.run());
	}

	Control control() {
		return body;
	}

	/** Half of the longest interval at which reading may end, from 0 to 1; 0 where all that is drawn is read. */
	double margin() {
		return ends.getSelection() ? points.getSelection() / POINTS : 0;
	}
}
