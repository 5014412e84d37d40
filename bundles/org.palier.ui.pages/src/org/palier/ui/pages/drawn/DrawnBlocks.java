// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages.drawn;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.numbers.view.StudyView;
import org.palier.ui.labels.SpokenName;
import org.palier.ui.labels.TextScale;
import org.palier.ui.pictures.ChartPane;
import org.palier.ui.tables.TablePage;
import org.palier.workbench.api.Block;

/** Draws the parts of a page beneath each other. */
final class DrawnBlocks {

	private static final int SIDE = 16;
	private static final int WIDTH = 300;
	private static final int FEWEST_ROWS = 4;
	private static final int MOST_ROWS = 14;
	/** Height of what a table has beside its rows: its name, definition, head and notes. */
	private static final int BESIDE_ROWS = 190;

	private static final int ROW_AIR = 8;

	private final Composite body;
	private final StudyView view;
	private final PageEdits edits;
	private final Locale locale = Locale.getDefault();

	/** @param body with a grid of one column @param view that the page was made from */
	DrawnBlocks(Composite body, StudyView view, PageEdits edits) {
		this.body = body;
		this.view = view;
		this.edits = edits;
	}

	/** Adds one at the end. */
	void add(Block block) {
		switch (block) {
		case Block.Heading it -> label(it.words().in(locale)).setFont(JFaceResources.getHeaderFont());
		case Block.Sentence it -> label(it.words().in(locale));
		case Block.Numbers it -> table(it);
		case Block.Picture it -> {
			var pane = new ChartPane(body, mark -> {
				// A page of a plug-in has nothing behind its marks.
			});
			GridDataFactory.fillDefaults().grab(true, false).indent(SIDE, 0).applyTo(pane.control());
			pane.show(it.chart());
		}
		case Block.Act it -> {
			var button = new Button(body, SWT.PUSH);
			button.setText(it.edit().label().in(locale).replace("&", "&&"));
			GridDataFactory.swtDefaults().indent(SIDE, 0).applyTo(button);
			button.addListener(SWT.Selection, event -> edits.make(it.edit()));
		}
		case Block.Entry it -> entry(it);
		}
	}

	private Label label(String words) {
		var label = new Label(body, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).indent(SIDE, 0).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void table(Block.Numbers numbers) {
		var page = new TablePage(body);
		int rows = Math.clamp(numbers.table().rows().size(), FEWEST_ROWS, MOST_ROWS);
		int line = TextScale.of(body).line() + ROW_AIR;
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, BESIDE_ROWS + rows * line).applyTo(page.control());
		page.show(numbers.table(), view);
	}

	/** Escape takes back what was written. */
	private void entry(Block.Entry entry) {
		var row = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(ROW_AIR, 0).extendedMargins(0, SIDE, 0, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).indent(SIDE, 0).applyTo(row);
		String name = entry.label().in(locale);
		new Label(row, SWT.NONE).setText(name.replace("&", "&&"));
		var text = new Text(row, SWT.BORDER | SWT.SINGLE);
		text.setText(entry.value());
		text.setData(entry.label());
		new SpokenName(name).on(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		String[] known = { entry.value() };
		Runnable commit = () -> {
			String written = text.getText();
			if (!written.equals(known[0])) {
				known[0] = written;
				edits.make(entry.edit(), written);
			}
		};
		text.addListener(SWT.DefaultSelection, event -> commit.run());
		text.addListener(SWT.FocusOut, event -> commit.run());
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE && !text.getText().equals(known[0])) {
				text.setText(known[0]);
				event.doit = false;
			}
		});
	}
}
