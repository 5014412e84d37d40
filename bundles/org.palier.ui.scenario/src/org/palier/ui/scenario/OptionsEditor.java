// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.palier.extensions.Contributions;
import org.palier.model.Assumption;
import org.palier.model.Scenario;
import org.palier.scenario.outcome.ScenarioTables;
import org.palier.ui.opening.StudyCommands;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.study.StudyEditor;
import org.palier.ui.study.WorkWhileVisible;

/** The scenarios of a study side by side with changing nothing. Computes only while it is in sight. */
public final class OptionsEditor extends StudyEditor {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.scenario.options.editor";
	/** Part of a study that it shows. */
	static final String PART = "options";

	private OptionsPane pane;
	private OptionsReading reading;
	private WorkWhileVisible seen;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().applyTo(parent);
		seen = new WorkWhileVisible(this);
		pane = new OptionsPane(parent, session(), new OptionsPane.Ways(this::open, this::open,
				() -> StudyCommands.run(getSite().getService(IHandlerService.class), "org.palier.ui.scenario.new")));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pane.control(), "org.palier.help.scenario");
		var contributions = getSite().getService(Contributions.class);
		reading = new OptionsReading(pane, session(), contributions::changeKinds);
		offerUndo();
		seen.run(reading::start);
	}

	@Override
	protected void studyChanged() {
		if (pane != null && !pane.control().isDisposed()) {
			pane.studyChanged();
			seen.run(reading::start);
		}
	}

	private void open(String id) {
		Scenario scenario = ScenarioTables.find(session().study(), id);
		if (scenario != null) {
			new StudyOpener(getSite().getWorkbenchWindow()).showScenario(session(), scenario);
		}
	}

	/** The scenario of an assumption, with its form. */
	private void open(Assumption assumption) {
		if (assumption.eContainer() instanceof Scenario scenario) {
			new StudyOpener(getSite().getWorkbenchWindow()).showScenario(session(), scenario);
			if (getSite().getPage().getActiveEditor() instanceof ScenarioEditor editor) {
				editor.reveal(assumption);
			}
		}
	}

	OptionsPane pane() {
		return pane;
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public void dispose() {
		if (seen != null) {
			seen.dispose();
		}
		super.dispose();
	}
}
