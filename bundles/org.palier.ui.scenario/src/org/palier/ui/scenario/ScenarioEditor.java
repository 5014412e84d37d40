// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.palier.extensions.Contributions;
import org.palier.model.Assumption;
import org.palier.model.Identified;
import org.palier.model.Scenario;
import org.palier.model.ScenarioChange;
import org.palier.scenario.outcome.ScenarioTables;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.opening.StudyCommands;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.properties.SelectionEditor;
import org.palier.ui.study.PartSelection;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.WorkWhileVisible;

/**
 * A scenario of a study: its changes and assumptions, a form for the one that is selected, and beside them what they come to, counted anew
 * after each edit. The properties show the selected part.
 */
public final class ScenarioEditor extends SelectionEditor {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.scenario.editor";
	/** Before the id of a scenario: the part of a study that it shows. */
	static final String PART = "scenario/";

	private final PartSelection selection = new PartSelection();
	private Composite body;
	private PlanAndResults halves;
	private ChangeList changes;
	private AssumptionList assumptions;
	private ScenarioForm form;
	private ResultsPane results;
	private WorkWhileVisible seen;

	@Override
	public void createPartControl(Composite parent) {
		seen = new WorkWhileVisible(this);
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.scenario");
		var head = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 4).spacing(8, 4).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		halves = new PlanAndResults(head, body, settings());
		var contributions = getSite().getService(Contributions.class);
		var kinds = new ContributedKinds(contributions);
		changes = new ChangeList(pane(halves.lists()), session(), kinds, new ScenarioActions(this));
		assumptions = new AssumptionList(pane(halves.lists()), session());
		form = new ScenarioForm(halves.form(), session(), kinds);
		results = new ResultsPane(head, halves.results(), getSite(), halves::showResults, session(),
				new IndicatorSource(() -> contributions.analysis().indicators(), kinds::kinds), this::reveal);
		halves.filled();
		changes.onSelection(this::selected);
		assumptions.onSelection(this::selected);
		changes.onOpen(form::setFocus);
		assumptions.onOpen(form::setFocus);
		results.onDraws(this::refreshProperties);
		getSite().setSelectionProvider(selection);
		offerUndo();
		scenario().ifPresent(it -> {
			write(it, it);
			show(it);
			changes.selectFirst();
			if (it.getChanges().isEmpty()) {
				// There is something to add, and nothing to see.
				halves.showPlan();
			}
		});
	}

	private static IDialogSettings settings() {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(Platform.getBundle("org.palier.ui.scenario")).getDialogSettings();
		return DialogSettings.getOrCreateSection(all, "ScenarioEditor");
	}

	private static Composite pane(Composite parent) {
		var pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(4, 4).applyTo(pane);
		return pane;
	}

	private String id() {
		return ((StudyEditorInput) getEditorInput()).part().substring(PART.length());
	}

	/** The scenario; empty once the study has lost it. */
	Optional<Scenario> scenario() {
		return Optional.ofNullable(ScenarioTables.find(session().study(), id()));
	}

	private void selected(Identified thing) {
		scenario().ifPresent(it -> {
			if (thing instanceof Assumption) {
				changes.deselect();
			} else {
				assumptions.deselect();
			}
			write(it, thing == null ? it : thing);
		});
	}

	/** Has a part of the scenario, or all of it, in the form and in the properties. */
	private void write(Scenario scenario, Identified thing) {
		form.show(scenario, thing);
		selection.select(thing);
	}

	/** Selects a change or an assumption of the scenario; anything else shows the scenario itself. */
	void reveal(Object thing) {
		halves.showPlan();
		scenario().ifPresent(it -> {
			if (thing instanceof ScenarioChange change && change.eContainer() == it) {
				changes.select(change);
			} else if (thing instanceof Assumption assumption && assumption.eContainer() == it) {
				assumptions.select(assumption);
			} else {
				changes.deselect();
				assumptions.deselect();
				write(it, it);
			}
		});
	}

	@Override
	protected void studyChanged() {
		if (body == null || body.isDisposed()) {
			return;
		}
		scenario().ifPresentOrElse(this::show, () -> body.getDisplay().asyncExec(() -> {
			if (!body.isDisposed() && scenario().isEmpty()) {
				getSite().getPage().closeEditor(this, false);
			}
		}));
	}

	private void show(Scenario scenario) {
		rename(ModelLabels.ofWorkbench().text(scenario));
		changes.show(scenario);
		assumptions.show(scenario);
		form.refresh(scenario);
		selection.select(form.shown());
		// A thousand draws for nobody would slow down whoever edits something else.
		seen.run(() -> scenario().ifPresent(results::ask));
	}

	/** Makes a copy and opens it. */
	void duplicate() {
		scenario().ifPresent(it -> {
			var edits = new ScenarioEdits(session().study());
			Scenario copy = edits.copy(it);
			session().execute(edits.add(copy));
			new StudyOpener(getSite().getWorkbenchWindow()).showScenario(session(), copy);
		});
	}

	/** Takes the scenario away, unless others are laid over it. */
	void delete() {
		scenario().ifPresent(it -> {
			var edits = new ScenarioEdits(session().study());
			List<Scenario> over = edits.over(it);
			if (over.isEmpty()) {
				session().execute(edits.remove(it));
			} else {
				MessageDialog.openInformation(getSite().getShell(), ScenarioText.of("delete"), ScenarioText.of("delete.refused",
						ModelLabels.ofWorkbench().text(it), String.join(", ", over.stream().map(ModelLabels.ofWorkbench()::text).toList())));
			}
		});
	}

	ChangeList changes() {
		return changes;
	}

	AssumptionList assumptions() {
		return assumptions;
	}

	ScenarioForm form() {
		return form;
	}

	PlanAndResults halves() {
		return halves;
	}

	ResultsPane results() {
		return results;
	}

	@Override
	public void setFocus() {
		changes.setFocus();
	}

	@Override
	public void dispose() {
		if (seen != null) {
			seen.dispose();
		}
		super.dispose();
	}
}
