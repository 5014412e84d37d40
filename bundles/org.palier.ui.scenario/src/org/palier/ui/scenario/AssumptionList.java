// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.palier.model.Assumption;
import org.palier.model.Scenario;
import org.palier.study.assumptions.AssumptionUnits;
import org.palier.study.assumptions.AssumptionWords;
import org.palier.study.assumptions.DistributionWords;
import org.palier.ui.labels.CellTips;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.StudySession;

/** The assumptions of a scenario as a table. An assumption without a source is marked. */
final class AssumptionList extends PartList<TableViewer> {

	private final ToolItem remove;
	private final List<Width> widths = new ArrayList<>();
	private int fitted;

	/** How much of the room a column takes, and from how wide a table on. */
	private record Width(TableColumn column, int weight, int from) {
	}

	AssumptionList(Composite parent, StudySession session) {
		super(parent, session, "assumptions", place -> new TableViewer(place, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI));
		viewer().getTable().setHeaderVisible(true);
		column("name", 30, 0, it -> ModelLabels.ofWorkbench().text(it));
		column("distribution", 30, 0, it -> DistributionWords.of(it.getDistribution()).in(Locale.getDefault()));
		column("unit", 11, 380, it -> AssumptionUnits.of(it.getUnit()).in(Locale.getDefault()));
		column("source", 22, 450, it -> AssumptionWords.source(it).isEmpty() ? ScenarioText.of("supposed")
				: AssumptionWords.source(it).in(Locale.getDefault()));
		column("owner", 13, 620, it -> Objects.requireNonNullElse(it.getOwner(), ""));
		column("note", 16, 720, it -> ModelLabels.ofWorkbench().in(it.getNote()));
		viewer().getTable().addListener(SWT.Resize, event -> fit());
		CellTips.enableFor(viewer());
		var tools = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		ChangeList.item(tools, "assumption.add", this::add);
		remove = ChangeList.item(tools, "remove", this::remove);
		viewer().addSelectionChangedListener(event -> enable());
		IPropertyChangeListener recoloured = event -> parent.getDisplay().asyncExec(() -> {
			if (!viewer().getTable().isDisposed()) {
				viewer().refresh();
			}
		});
		JFaceResources.getColorRegistry().addListener(recoloured);
		viewer().getTable().addListener(SWT.Dispose, event -> JFaceResources.getColorRegistry().removeListener(recoloured));
	}

	/** @param from pixels of the table from which it is shown; the form has all of it anyway */
	private void column(String feature, int weight, int from, Function<Assumption, String> text) {
		var column = new TableViewerColumn(viewer(), SWT.NONE);
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
				return source && AssumptionWords.source((Assumption) element).isEmpty()
						? JFaceResources.getColorRegistry().get(JFacePreferences.DECORATIONS_COLOR) : null;
			}
		});
	}

	/** Shares the room among the columns that are shown. */
	private void fit() {
		int room = viewer().getTable().getClientArea().width;
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
		var edits = new ScenarioEdits(session().study());
		Assumption made = edits.makeAssumption(scenario(), ScenarioText.both("new.assumption"), "", 0);
		session().execute(edits.add(scenario(), made, () -> {
			// nothing takes it yet
		}));
		select(made);
	}

	@Override
	void enable() {
		remove.setEnabled(!viewer().getSelection().isEmpty());
	}

	@Override
	List<Assumption> parts(Scenario shown) {
		return shown.getAssumptions();
	}
}
