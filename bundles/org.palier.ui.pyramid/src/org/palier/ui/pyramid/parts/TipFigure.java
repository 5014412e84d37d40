// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;

/** A tool tip of several lines, none much longer than is read at a glance. */
final class TipFigure extends Label {

	private static final int LINE = 64;

	private final String text;

	TipFigure(String text) {
		super(wrapped(text));
		this.text = text;
		setLabelAlignment(PositionConstants.LEFT);
		setBorder(new MarginBorder(4, 6, 4, 6));
	}

	/** Before wrapping. */
	String text() {
		return text;
	}

	static String wrapped(String text) {
		List<String> lines = new ArrayList<>();
		for (String paragraph : text.split("\n")) {
			var line = new StringBuilder();
			for (String word : paragraph.split(" ")) {
				if (line.length() > 0 && line.length() + word.length() >= LINE) {
					lines.add(line.toString());
					line.setLength(0);
				}
				line.append(line.length() > 0 ? " " : "").append(word);
			}
			lines.add(line.toString());
		}
		return String.join("\n", lines);
	}
}
