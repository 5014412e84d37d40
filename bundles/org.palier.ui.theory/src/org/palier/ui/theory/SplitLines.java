// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.codebook.theory.CategorySplit;
import org.palier.codebook.theory.CodebookChange;
import org.palier.codebook.theory.SplitCriterion;
import org.palier.codebook.theory.UsageSplit;
import org.palier.ground.text.Bilingual;
import org.palier.model.Category;
import org.palier.model.Identified;
import org.palier.model.Placement;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.ui.labels.ModelLabels;

/**
 * What follows which part of a split: one line for each platform, jurisdiction, kind of agency or agency of a usage, or
 * for each placement in a category. Lines are selected, several at once, and sent to a part.
 */
final class SplitLines {

	private static final int HEIGHT = 150;

	/** Makes the change of the names of the parts and the positions by line. */
	private interface Split extends BiFunction<List<Bilingual>, Map<Object, Integer>, CodebookChange> {
	}

	private final Runnable changed;
	private final Map<Object, Integer> follow = new HashMap<>();
	private final Function<Object, String> words;
	private final Combo by;
	private final Text find;
	private final TableViewer table;
	private final Combo target;
	private List<Object> all = List.of();
	private List<String> choices = List.of();
	private Split split;
	private boolean needCounted;

	private SplitLines(Composite parent, String explained, List<SplitCriterion> criteria, Function<Object, String> words, Runnable changed) {
		this.words = words;
		this.changed = changed;
		var label = new Label(parent, SWT.WRAP);
		label.setText(explained);
		GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).applyTo(label);
		var head = row(parent, 3);
		by = new Combo(head, SWT.READ_ONLY);
		by.setItems(criteria.stream().map(it -> it.word().in(Locale.getDefault())).toArray(String[]::new));
		by.select(0);
		by.setVisible(!criteria.isEmpty());
		GridDataFactory.swtDefaults().exclude(criteria.isEmpty()).applyTo(by);
		find = new Text(head, SWT.SEARCH | SWT.ICON_CANCEL);
		find.setMessage(TheoryMessages.splitFind);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(find);
		find.addListener(SWT.Modify, event -> show());
		var area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(560, HEIGHT).applyTo(area);
		table = new TableViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER | SWT.VIRTUAL);
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		var layout = new TableColumnLayout();
		area.setLayout(layout);
		column(layout, TheoryMessages.splitWhat, 3, words);
		column(layout, TheoryMessages.splitGoes, 2, it -> choices.get(follow.getOrDefault(it, -1) + 1));
		var foot = row(parent, 3);
		var everything = new Button(foot, SWT.PUSH);
		everything.setText(TheoryMessages.splitAll);
		everything.addListener(SWT.Selection, event -> table.getTable().selectAll());
		new Label(foot, SWT.NONE).setText(TheoryMessages.splitSend);
		target = new Combo(foot, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(target);
		target.addListener(SWT.Selection, event -> send(table.getStructuredSelection().toList(), target.getSelectionIndex()));
	}

	/** Lines by which codings of a usage follow. */
	static SplitLines ofCodings(Composite parent, Study study, Usage usage, Runnable changed) {
		List<SplitCriterion> criteria = List.of(SplitCriterion.values());
		var made = new SplitLines(parent, TheoryMessages.splitPlatforms, criteria, it -> ModelLabels.ofWorkbench().text((Identified) it),
				changed);
		Runnable choose = () -> {
			SplitCriterion criterion = criteria.get(made.by.getSelectionIndex());
			made.lines(List.copyOf(criterion.groups(study)), criterion != SplitCriterion.PLATFORM, (names, follow) -> new UsageSplit(study,
					usage, names, criterion, typed(follow, Identified.class)));
		};
		made.by.addListener(SWT.Selection, event -> {
			choose.run();
			changed.run();
		});
		choose.run();
		return made;
	}

	/** Lines for the placements in a category. */
	static SplitLines ofPlacements(Composite parent, Study study, Category category, Runnable changed) {
		var made = new SplitLines(parent, TheoryMessages.splitPlacements, List.of(), it -> words((Placement) it), changed);
		made.lines(List.copyOf(CategorySplit.placementsOf(category)), false,
				(names, follow) -> new CategorySplit(study, category, names, typed(follow, Placement.class)));
		return made;
	}

	private static String words(Placement placement) {
		String usage = ModelLabels.ofWorkbench().text(placement.getUsage());
		return placement.getPlatform() == null ? usage : usage + " (" + ModelLabels.ofWorkbench().text(placement.getPlatform()) + ")";
	}

	private static <T> Map<T, Integer> typed(Map<Object, Integer> follow, Class<T> type) {
		Map<T, Integer> typed = new HashMap<>();
		follow.forEach((line, part) -> typed.put(type.cast(line), part));
		return typed;
	}

	private static Composite row(Composite parent, int columns) {
		var row = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(row);
		return row;
	}

	private void column(TableColumnLayout layout, String title, int weight, Function<Object, String> text) {
		var column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(text));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	private void lines(List<Object> lines, boolean needCountedPosts, Split making) {
		all = lines;
		needCounted = needCountedPosts;
		split = making;
		follow.clear();
		show();
	}

	private void show() {
		String typed = find.getText().strip().toLowerCase(Locale.getDefault());
		if (!choices.isEmpty()) {
			table.setInput(all.stream().filter(it -> words.apply(it).toLowerCase(Locale.getDefault()).contains(typed)).toList());
		}
	}

	/** @param parts what lines can go to, the thing itself first */
	void offer(List<String> parts) {
		if (parts.equals(choices)) {
			return;
		}
		boolean first = choices.isEmpty();
		choices = List.copyOf(parts);
		follow.values().removeIf(it -> it + 1 >= choices.size());
		target.setItems(choices.toArray(String[]::new));
		if (first) {
			show();
		} else {
			table.refresh();
		}
	}

	/** Sends lines to a part. @param choice 0 for the thing itself */
	private void send(List<?> lines, int choice) {
		lines.forEach(line -> {
			if (choice > 0) {
				follow.put(line, choice - 1);
			} else {
				follow.remove(line);
			}
		});
		table.refresh();
		changed.run();
	}

	/** The change. @param names of the parts */
	CodebookChange split(List<Bilingual> names) {
		return split.apply(names, follow);
	}

	/** Whether posts follow by what only counting them tells. */
	boolean needCountedPosts() {
		return needCounted;
	}

	/** Selects all lines that hold a text and sends them to a part, as a person does; for tests. */
	void send(String text, int choice) {
		table.setSelection(new StructuredSelection(all.stream().filter(it -> words.apply(it).contains(text)).toList()));
		target.select(choice);
		target.notifyListeners(SWT.Selection, new Event());
	}

	/** Chooses by what codings follow; for tests. */
	void by(SplitCriterion criterion) {
		by.select(criterion.ordinal());
		by.notifyListeners(SWT.Selection, new Event());
	}
}
