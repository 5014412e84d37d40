// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.palier.core.scenario.AssumptionUnits;
import org.palier.core.scenario.DistributionWords;
import org.palier.core.scenario.ScenarioTables;
import org.palier.model.Assumption;
import org.palier.model.Identified;
import org.palier.model.Scenario;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.StudySession;

/** What a scenario supposes, as a table: one that has no source says so. */
final class AssumptionList {

	private static final Color SUPPOSED = new Color(0x8a, 0x5a, 0x00);

	private final StudySession session;
	private final TableViewer viewer;
	private final ToolItem remove;
	private final List<Width> widths = new ArrayList<>();
	private int fitted;
	private Scenario scenario;
	private boolean quiet;

	/** How much of the room a column takes, and from how wide a table on. */
	private record Width(TableColumn column, int weight, int from) {
	}

	AssumptionList(Composite parent, StudySession session) {
		this.session = session;
		var title = new Label(parent, SWT.NONE);
		title.setText(ScenarioText.of("assumptions"));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(viewer.getTable());
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column("name", 30, 0, it -> ModelLabels.ofWorkbench().text(it));
		column("distribution", 30, 0, it -> DistributionWords.of(it.getDistribution()).in(Locale.getDefault()));
		column("unit", 11, 380, it -> AssumptionUnits.of(it.getUnit()).in(Locale.getDefault()));
		column("source", 22, 450, it -> ScenarioTables.source(it).isEmpty() ? ScenarioText.of("supposed")
				: ScenarioTables.source(it).in(Locale.getDefault()));
		column("owner", 13, 620, it -> Objects.requireNonNullElse(it.getOwner(), ""));
		column("note", 16, 720, it -> ModelLabels.ofWorkbench().in(it.getNote()));
		viewer.getTable().addListener(SWT.Resize, event -> fit());
		ColumnViewerToolTipSupport.enableFor(viewer);
		var tools = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		ChangeList.item(tools, "assumption.add", this::add);
		remove = ChangeList.item(tools, "remove", this::remove);
		viewer.addSelectionChangedListener(event -> remove.setEnabled(!event.getSelection().isEmpty()));
	}

	/** @param from pixels of the table from which it is shown; the form has all of it anyway */
	private void column(String feature, int weight, int from, Function<Assumption, String> text) {
		var column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(ScenarioText.of("feature." + feature));
		column.getColumn().setToolTipText(column.getColumn().getText());
		widths.add(new Width(column.getColumn(), weight, from));
		boolean source = feature.equals("source");
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Assumption) element);
			}

			@Override
			public String getToolTipText(Object element) {
				return text.apply((Assumption) element);
			}

			@Override
			public Color getForeground(Object element) {
				return source && ScenarioTables.source((Assumption) element).isEmpty() ? SUPPOSED : null;
			}
		});
	}

	/** Shares the room among the columns that are shown. */
	private void fit() {
		int room = viewer.getTable().getClientArea().width;
		if (room == fitted || room < 1) {
			return;
		}
		fitted = room;
		int weights = widths.stream().filter(it -> it.from() <= room).mapToInt(Width::weight).sum();
		for (Width it : widths) {
			it.column().setResizable(it.from() <= room);
			it.column().setWidth(it.from() <= room ? room * it.weight() / weights : 0);
		}
	}

	private void add() {
		var edits = new ScenarioEdits(session.study());
		Assumption made = edits.makeAssumption(scenario, ScenarioText.both("new.assumption"), "", 0);
		session.execute(edits.add(scenario, made, () -> {
			// nothing takes it yet
		}));
		select(made);
	}

	@SuppressWarnings("unchecked")
	private void remove() {
		List<Assumption> chosen = viewer.getStructuredSelection().toList();
		session.execute(new ScenarioEdits(session.study()).remove(scenario, chosen));
	}

	/** Shows what the scenario has now. */
	void show(Scenario shown) {
		scenario = shown;
		quiet = true;
		viewer.setInput(List.copyOf(shown.getAssumptions()));
		quiet = false;
		remove.setEnabled(!viewer.getSelection().isEmpty());
	}

	/** @param told of an assumption that is selected, when one is */
	void onSelection(Consumer<Identified> told) {
		viewer.addSelectionChangedListener(event -> {
			if (!quiet && event.getStructuredSelection().getFirstElement() instanceof Identified thing) {
				told.accept(thing);
			}
		});
	}

	void select(Assumption assumption) {
		viewer.setSelection(new StructuredSelection(assumption), true);
	}

	void deselect() {
		quiet = true;
		viewer.setSelection(StructuredSelection.EMPTY);
		quiet = false;
	}

	TableViewer viewer() {
		return viewer;
	}
}
