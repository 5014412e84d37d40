// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;
import org.palier.ui.labels.SpokenName;
import org.palier.ui.labels.TextScale;
import org.palier.ui.pictures.ChartPane;
import org.palier.ui.pictures.tables.TablePage;
import org.palier.workbench.api.Block;

/** Draws the parts of a page beneath each other. User-interface thread only. */
public final class DrawnBlocks {

	private static final int SIDE = 16;
	/** Width of what wraps, before it is laid out: a section of Properties has little. */
	private static final int WIDTH = 160;
	private static final int FEWEST_ROWS = 4;
	private static final int MOST_ROWS = 14;
	/** Height of what a table has beside its rows: its name, definition, head and notes. */
	private static final int BESIDE_ROWS = 190;

	private static final int ROW_AIR = 8;

	private final Composite body;
	private final StudyView view;
	private final PageActs acts;
	private final Locale locale = Locale.getDefault();
	private final List<TablePage> tables = new ArrayList<>();

	/** @param body with a grid of one column @param view that the page was made from */
	public DrawnBlocks(Composite body, StudyView view, PageActs acts) {
		this.body = body;
		this.view = view;
		this.acts = acts;
	}

	/** Adds one at the end. */
	public void add(Block block) {
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
			button.setData(it.edit().label());
			button.addListener(SWT.Selection, event -> acts.make(it.edit()));
		}
		case Block.Entry it -> field(it.label(), it.label(), it.value(), written -> acts.make(it.edit(), written));
		case Block.Question it -> field(it.id(), it.label(), it.value(), written -> acts.answer(it.id(), written));
		case Block.Choice it -> choice(it);
		case Block.Link it -> {
			var link = new Link(body, SWT.WRAP);
			link.setText("<a>" + it.words().in(locale).replace("&", "&&") + "</a>");
			GridDataFactory.fillDefaults().grab(true, false).indent(SIDE, 0).hint(WIDTH, SWT.DEFAULT).applyTo(link);
			link.setData(it.words());
			link.addListener(SWT.Selection, event -> acts.follow(it.lead(), view));
		}
		}
	}

	private Label label(String words) {
		var label = new Label(body, SWT.WRAP);
		label.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).indent(SIDE, 0).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void table(Block.Numbers numbers) {
		var page = new TablePage(body, acts::list);
		tables.add(page);
		int rows = Math.clamp(numbers.table().rows().size(), FEWEST_ROWS, MOST_ROWS);
		int line = TextScale.of(body).line() + ROW_AIR;
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, BESIDE_ROWS + rows * line).applyTo(page.control());
		page.show(numbers.table(), view);
	}

	/** The tables that were drawn. */
	List<TablePage> tables() {
		return List.copyOf(tables);
	}

	private Composite row(String name) {
		var row = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(ROW_AIR, 0).extendedMargins(0, SIDE, 0, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).indent(SIDE, 0).applyTo(row);
		new Label(row, SWT.NONE).setText(name.replace("&", "&&"));
		return row;
	}

	private void choice(Block.Choice choice) {
		String name = choice.label().in(locale);
		var combo = new Combo(row(name), SWT.READ_ONLY);
		choice.options().forEach(it -> combo.add(it.name().in(locale)));
		List<String> ids = choice.options().stream().map(Block.Choice.Option::id).toList();
		combo.select(ids.indexOf(choice.chosen()));
		combo.setData(choice.id());
		new SpokenName(name).on(combo);
		combo.addListener(SWT.Selection, event -> acts.answer(choice.id(), ids.get(combo.getSelectionIndex())));
	}

	/** Escape takes back what was written. @param key by which the field is found again on the page that comes */
	private void field(Object key, Bilingual label, String value, Consumer<String> written) {
		String name = label.in(locale);
		var text = new Text(row(name), SWT.BORDER | SWT.SINGLE);
		text.setText(value);
		text.setData(key);
		new SpokenName(name).on(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		String[] known = { value };
		Runnable commit = () -> {
			String now = text.getText();
			if (!now.equals(known[0])) {
				known[0] = now;
				written.accept(now);
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
