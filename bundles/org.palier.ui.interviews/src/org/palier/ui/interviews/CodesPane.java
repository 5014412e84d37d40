// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.palier.interviews.passages.CodeSystem;
import org.palier.interviews.passages.StartingCodes;
import org.palier.model.Code;
import org.palier.model.Study;
import org.palier.ui.interviews.colors.TextColors;
import org.palier.ui.interviews.words.CutWords;
import org.palier.ui.interviews.words.InterviewWords;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.labels.TextScale;

/** The code system, how often each code is given in this interview and by which key; a field that finds a code or makes one. */
final class CodesPane extends Composite {

	private static final int SQUARE = 12;
	/** Pixels of a count, and of a key. */
	private static final int COUNT = 30;

	private final Text search;
	private final Tree tree;
	private final ModelLabels labels = ModelLabels.ofWorkbench();
	private final Map<Color, Image> squares = new HashMap<>();
	private final Set<String> closed = new HashSet<>();
	private final Consumer<Code> give;
	private final Consumer<String> make;
	private final boolean starting;
	private Study study;
	private Map<Code, Integer> counts = Map.of();

	/**
	 * @param give a code that was chosen
	 * @param make a code of this name, which there is not
	 * @param starting whether codes are offered that are none yet
	 */
	CodesPane(Composite parent, Consumer<Code> give, Consumer<String> make, boolean starting) {
		super(parent, SWT.NONE);
		this.starting = starting;
		this.give = give;
		this.make = make;
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(this);
		search = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL);
		search.setMessage(InterviewWords.said("search"));
		search.setToolTipText(InterviewWords.said("search"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		search.addListener(SWT.Modify, event -> fill());
		search.addListener(SWT.DefaultSelection, event -> take());
		var body = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		var columns = new TreeColumnLayout();
		body.setLayout(columns);
		tree = new Tree(body, SWT.FULL_SELECTION | SWT.SINGLE);
		columns.setColumnData(new TreeColumn(tree, SWT.LEFT), new ColumnWeightData(1, 90));
		int count = TextScale.of(tree).of(COUNT);
		columns.setColumnData(new TreeColumn(tree, SWT.RIGHT), new ColumnPixelData(count));
		columns.setColumnData(new TreeColumn(tree, SWT.CENTER), new ColumnPixelData(count));
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				search.setText("");
			} else if (event.keyCode == SWT.ARROW_DOWN && tree.getItemCount() > 0) {
				tree.setFocus();
			}
		});
		tree.addListener(SWT.DefaultSelection, event -> {
			if (event.item.getData() instanceof Code code) {
				give.accept(code);
			}
		});
		TextColors.whenOther(tree, this::fill);
		CutWords.tell(tree);
		tree.addListener(SWT.Collapse, event -> closed.add(line(event.item)));
		tree.addListener(SWT.Expand, event -> closed.remove(line(event.item)));
		addListener(SWT.Dispose, event -> squares.values().forEach(Image::dispose));
	}

	/** The key that tells a line from others. */
	private static String line(Widget item) {
		return item.getData() instanceof Code code ? code.getId() : ((TreeItem) item).getText();
	}

	void show(Study shown, Map<Code, Integer> given) {
		study = shown;
		counts = given;
		fill();
	}

	/** Goes to the field. */
	void ask() {
		search.setFocus();
		search.selectAll();
	}

	private void take() {
		String name = search.getText().strip();
		if (name.isEmpty()) {
			return;
		}
		StartingCodes offered = offered();
		List<Code> found = Stream.concat(CodeSystem.all(study).stream(), offered.all().stream()).filter(this::matches).toList();
		search.setText("");
		CodeSystem.named(study, name).or(() -> offered.named(name)).or(() -> found.stream().findFirst()).ifPresentOrElse(give,
				() -> make.accept(name));
	}

	private boolean matches(Code code) {
		return labels.text(code).toLowerCase(Locale.ROOT).contains(search.getText().strip().toLowerCase(Locale.ROOT));
	}

	private void fill() {
		if (study == null) {
			return;
		}
		tree.setRedraw(false);
		tree.removeAll();
		Map<Code, Character> keys = new HashMap<>();
		StartingCodes offered = offered();
		CodeSystem.keys(study, offered.all()).forEach((key, code) -> keys.putIfAbsent(code, key));
		study.getCodes().forEach(it -> add(it, new TreeItem(tree, SWT.NONE), keys));
		group(InterviewWords.said("codes.themes"), offered.themes(), keys);
		group(InterviewWords.said("codes.objectives"), offered.objectives(), keys);
		tree.setRedraw(true);
	}

	private StartingCodes offered() {
		return starting ? StartingCodes.of(study) : new StartingCodes(List.of(), List.of());
	}

	/** Codes that are none of the study yet, under what they come from. */
	private void group(String called, List<Code> codes, Map<Code, Character> keys) {
		if (codes.isEmpty()) {
			return;
		}
		var head = new TreeItem(tree, SWT.NONE);
		head.setText(called);
		head.setForeground(tree.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		boolean shown = false;
		for (Code each : codes) {
			shown |= add(each, new TreeItem(head, SWT.NONE), keys);
		}
		if (shown) {
			head.setExpanded(!closed.contains(called));
		} else {
			head.dispose();
		}
	}

	private boolean add(Code code, TreeItem item, Map<Code, Character> keys) {
		item.setData(code);
		int given = counts.getOrDefault(code, 0);
		item.setText(new String[] { labels.text(code), given == 0 ? "" : Integer.toString(given),
				keys.containsKey(code) ? keys.get(code).toString().toUpperCase(Locale.ROOT) : "" });
		item.setImage(square(TextColors.on(tree).ofCode(CodeSystem.color(code))));
		boolean shown = matches(code);
		for (Code below : code.getCodes()) {
			shown |= add(below, new TreeItem(item, SWT.NONE), keys);
		}
		if (!shown) {
			item.dispose();
		} else {
			item.setExpanded(!closed.contains(code.getId()));
		}
		return shown;
	}

	private Image square(Color color) {
		return squares.computeIfAbsent(color, it -> {
			var image = new Image(getDisplay(), SQUARE, SQUARE);
			var gc = new GC(image);
			gc.setBackground(it);
			gc.fillRectangle(0, 0, SQUARE, SQUARE);
			gc.dispose();
			return image;
		});
	}

	/** The field, for tests. */
	Text search() {
		return search;
	}

	/** The tree, for tests. */
	Tree tree() {
		return tree;
	}
}
