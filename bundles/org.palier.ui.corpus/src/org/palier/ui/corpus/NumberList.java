// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.palier.corpus.PostFilter;
import org.palier.ground.text.Typography;

/** Numbers with their share and what they count, one below the other; those that can be listed are links. */
final class NumberList {

	/**
	 * A number.
	 *
	 * @param filter that lists what it counts; null when there is none
	 */
	record Line(long count, String words, PostFilter filter) {
	}

	/** The width of words in a narrow window, in points, where they take several lines. */
	private static final int LEAST = 90;

	private final Composite body;
	private final Typography typography;
	private final Consumer<PostFilter> drill;

	NumberList(Composite parent, String title, Typography typography, Consumer<PostFilter> drill) {
		this.typography = typography;
		this.drill = drill;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 4).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(body);
		var heading = new Label(body, SWT.NONE);
		heading.setText(title);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().span(3, 1).applyTo(heading);
	}

	void show(long all, List<Line> lines) {
		Control[] children = body.getChildren();
		for (int i = 1; i < children.length; i++) {
			children[i].dispose();
		}
		for (Line line : lines) {
			number(line);
			var share = new Label(body, SWT.NONE);
			share.setText(all == 0 ? "" : typography.share((double) line.count() / all));
			GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(share);
			var words = new Label(body, SWT.WRAP);
			words.setText(line.words());
			GridDataFactory.fillDefaults().grab(true, false).hint(LEAST, SWT.DEFAULT).applyTo(words);
		}
	}

	private void number(Line line) {
		String count = typography.count(line.count());
		Control control;
		if (line.filter() == null || line.count() == 0) {
			var label = new Label(body, SWT.NONE);
			label.setText(count);
			control = label;
		} else {
			var link = new Link(body, SWT.NONE);
			link.setText("<a>" + count + "</a>");
			link.setToolTipText(CorpusMessages.showPosts);
			link.addListener(SWT.Selection, event -> drill.accept(line.filter()));
			control = link;
		}
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(control);
	}
}
