// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.palier.explore.Heading;
import org.palier.explore.Heading.Ready;
import org.palier.explore.SavedQuestions;
import org.palier.model.SavedQuestion;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.view.StudyView;
import org.palier.ui.labels.CellTips;
import org.palier.ui.labels.SpokenName;

/** The questions to a study under six headings: questions that are ready, and the tables of indicators. */
final class QuestionTree {

	/** A line that can be chosen. */
	sealed interface Line {
		/** Stable id, by which it is chosen again. */
		String id();

		/** The name for readers. */
		String label(Locale locale);

		/** A question of fields. */
		record FieldQuestion(Ready ready) implements Line {
			@Override
			public String id() {
				return "question/" + ready.id();
			}

			@Override
			public String label(Locale locale) {
				return ready.name().in(locale);
			}
		}

		/** A question that the study keeps. */
		record Own(SavedQuestion kept) implements Line {
			@Override
			public String id() {
				return id(kept);
			}

			/** The id of the line of a question. */
			static String id(SavedQuestion kept) {
				return "own/" + kept.getId();
			}

			@Override
			public String label(Locale locale) {
				return SavedQuestions.nameOf(kept);
			}
		}

		/** The place where an expression is written. */
		record Write() implements Line {
			@Override
			public String id() {
				return "write";
			}

			@Override
			public String label(Locale locale) {
				return ExploreMessages.expressionWrite;
			}
		}

		/** The table of an indicator. */
		record IndicatorLine(Indicator indicator) implements Line {
			@Override
			public String id() {
				return "table/" + indicator.id();
			}

			@Override
			public String label(Locale locale) {
				return indicator.title().in(locale);
			}
		}
	}

	/** A heading with its lines. */
	private record Branch(String label, List<Line> lines) {
	}

	private final TreeViewer viewer;
	private final Composite body;
	private final Locale locale = Locale.getDefault();
	private List<Branch> branches = List.of();
	private boolean filling;

	/**
	 * @param chosen  told the line that a person chooses
	 * @param entered told where a person goes on from it
	 * @param removed told the question that a person takes away by Delete
	 */
	QuestionTree(Composite parent, Consumer<Line> chosen, Runnable entered, Consumer<SavedQuestion> removed) {
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 12).applyTo(body);
		viewer = new TreeViewer(body, SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		new SpokenName(ExploreMessages.questions).on(viewer.getControl());
		viewer.setContentProvider(new Lines());
		viewer.setLabelProvider(new ColumnLabelProvider() {

			@Override
			public String getText(Object element) {
				return element instanceof Branch branch ? branch.label() : ((Line) element).label(locale);
			}

			@Override
			public String getToolTipText(Object element) {
				return getText(element);
			}
		});
		CellTips.enableFor(viewer);
		viewer.addSelectionChangedListener(
				event -> line(event.getStructuredSelection().getFirstElement()).filter(it -> !filling).ifPresent(chosen));
		viewer.getControl().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && viewer.getStructuredSelection().getFirstElement() instanceof Line.Own own) {
				removed.accept(own.kept());
			}
		});
		viewer.getControl().addListener(SWT.DefaultSelection, event -> {
			Object element = viewer.getStructuredSelection().getFirstElement();
			if (element instanceof Branch) {
				viewer.setExpandedState(element, !viewer.getExpandedState(element));
			} else {
				entered.run();
			}
		});
	}

	private static Optional<Line> line(Object element) {
		return element instanceof Line line ? Optional.of(line) : Optional.empty();
	}

	/** Shows what can be asked. @param shown id of the line that is chosen; it stays so where it is still there */
	void show(List<Indicator> indicators, List<SavedQuestion> own, StudyView view, String shown) {
		Map<Heading, List<Line>> lines = new EnumMap<>(Heading.class);
		List<Line> added = new ArrayList<>();
		for (Heading heading : Heading.values()) {
			List<Line> ready = new ArrayList<>();
			heading.ready(view).forEach(it -> ready.add(new Line.FieldQuestion(it)));
			lines.put(heading, ready);
		}
		for (Indicator indicator : indicators) {
			Heading.of(indicator.id()).map(lines::get).orElse(added).add(new Line.IndicatorLine(indicator));
		}
		List<Branch> made = new ArrayList<>();
		lines.forEach((heading, under) -> made.add(new Branch(heading.label().in(locale), under)));
		made.add(new Branch(ExploreMessages.own, Stream.concat(own.stream().<Line>map(Line.Own::new), Stream.of(new Line.Write())).toList()));
		if (!added.isEmpty()) {
			made.add(new Branch(ExploreMessages.added, added));
		}
		made.removeIf(it -> it.lines().isEmpty());
		if (labels(made).equals(labels(branches))) {
			return;
		}
		List<String> open = Stream.of(viewer.getExpandedElements()).filter(Branch.class::isInstance).map(it -> ((Branch) it).label()).toList();
		branches = made;
		filling = true;
		viewer.setInput(branches);
		viewer.setExpandedElements(branches.stream().filter(it -> open.contains(it.label())).toArray());
		branches.stream().flatMap(it -> it.lines().stream()).filter(it -> it.id().equals(shown)).findFirst()
				.ifPresent(it -> viewer.setSelection(new StructuredSelection(it), true));
		filling = false;
	}

	private List<String> labels(List<Branch> some) {
		return some.stream().flatMap(it -> it.lines().stream()).map(it -> it.id() + it.label(locale)).toList();
	}

	/** All lines. */
	List<Line> lines() {
		return branches.stream().flatMap(it -> it.lines().stream()).toList();
	}

	/** Chooses a line, as a person would. */
	void choose(Line line) {
		viewer.setSelection(new StructuredSelection(line), true);
	}

	/** Shows which line is answered, without choosing it. */
	void mark(Line line) {
		filling = true;
		viewer.setSelection(new StructuredSelection(line), true);
		filling = false;
	}

	/** Nothing is chosen: what is asked is a question of a person's own. */
	void chooseNothing() {
		filling = true;
		viewer.setSelection(StructuredSelection.EMPTY);
		filling = false;
	}

	Control control() {
		return body;
	}

	boolean isDisposed() {
		return body.isDisposed();
	}

	void setFocus() {
		viewer.getControl().setFocus();
	}

	/** Headings and their lines. */
	private final class Lines implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return branches.toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			return element instanceof Branch branch ? branch.lines().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return branches.stream().filter(it -> it.lines().contains(element)).findFirst().orElse(null);
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Branch;
		}
	}
}
