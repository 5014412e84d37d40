// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.guided;

import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.detection.guided.CheckCell;
import org.palier.ground.text.Bilingual;
import org.palier.ui.labels.Inks;

/** Which agency is searched for on which platform, and by which other names one may find it. */
final class CellHeading {

	/** Texts break rather than ask for more room than this. */
	private static final int NARROW = 200;

	private final Label heading;
	private final Label otherNames;

	CellHeading(Composite parent) {
		heading = new Label(parent, SWT.WRAP);
		heading.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(heading);
		otherNames = new Label(parent, SWT.WRAP);
		Inks.QUIET.on(otherNames);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(otherNames);
	}

	void show(CheckCell cell) {
		heading.setText(NLS.bind(GuidedMessages.on, CellTable.name(cell), CellTable.platform(cell)).replace("&", "&&"));
		otherNames.setText(others(cell).replace("&", "&&"));
	}

	/** Nothing is left to search for. */
	void clear() {
		heading.setText(GuidedMessages.nothingOpen);
		otherNames.setText("");
	}

	private static String others(CheckCell cell) {
		var name = Bilingual.of(cell.agency().getName());
		var acronym = Bilingual.of(cell.agency().getAcronym());
		var names = new LinkedHashSet<String>();
		names.addAll(List.of(name.fr(), name.en(), acronym.fr(), acronym.en()));
		names.addAll(cell.agency().getOtherNames());
		names.remove("");
		names.remove(CellTable.name(cell));
		return names.isEmpty() ? "" : NLS.bind(GuidedMessages.also, String.join(" · ", names));
	}

	/** The text of the heading, for tests. */
	String text() {
		return heading.getText();
	}
}
