// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.model.Category;
import org.palier.model.Placement;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.Usage;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.labels.SpokenName;
import org.palier.ui.scenario.NewPlatformPlan.UsagePlacement;

/**
 * Asks for the usages of agencies on the platform and their places in theories. It proposes usages observed on platforms with the same
 * affordances, placed as on the platform that is most alike. Both can be changed.
 */
final class UsagesPage extends WizardPage {

	private final Study study;
	private final Map<Usage, Map<Theory, Category>> places = new LinkedHashMap<>();
	private final Map<Theory, Combo> combos = new LinkedHashMap<>();
	private CheckboxTableViewer usages;
	private Label heading;
	private Label alike;
	private Set<String> proposedFor;

	UsagesPage(Study study) {
		super("usages", ScenarioText.of("form.usages"), null);
		setDescription(ScenarioText.of("wizard.usages.message"));
		this.study = study;
	}

	@Override
	public void createControl(Composite parent) {
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(body);
		usages = CheckboxTableViewer.newCheckList(body, SWT.BORDER | SWT.FULL_SELECTION);
		new SpokenName(ScenarioText.of("wizard.usages")).on(usages.getTable());
		usages.setContentProvider(ArrayContentProvider.getInstance());
		usages.setLabelProvider(LabelProvider.createTextProvider(it -> ModelLabels.ofWorkbench().text((Usage) it)));
		usages.setInput(List.copyOf(study.getUsages()));
		GridDataFactory.fillDefaults().grab(true, true).hint(180, 240).applyTo(usages.getControl());
		var detail = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(detail);
		GridDataFactory.fillDefaults().grab(true, true).hint(240, SWT.DEFAULT).applyTo(detail);
		heading = new Label(detail, SWT.WRAP);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(heading);
		study.getTheories().forEach(it -> combo(detail, it));
		alike = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, 40).applyTo(alike);
		usages.addSelectionChangedListener(event -> detail());
		usages.setSelection(new StructuredSelection(study.getUsages().stream().limit(1).toList()));
		detail();
		setControl(body);
	}

	private void combo(Composite parent, Theory theory) {
		var label = new Label(parent, SWT.WRAP);
		label.setText(LegacyActionTools.escapeMnemonics(ModelLabels.ofWorkbench().text(theory)));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(0, 6).applyTo(label);
		label.setToolTipText(ModelLabels.ofWorkbench().text(theory));
		var combo = new Combo(parent, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, event -> place(selected(), theory,
				combo.getSelectionIndex() == 0 ? null : theory.getCategories().get(combo.getSelectionIndex() - 1)));
		combos.put(theory, combo);
	}

	private Usage selected() {
		return (Usage) usages.getStructuredSelection().getFirstElement();
	}

	/** Where the usage that is selected lies. */
	private void detail() {
		Usage usage = selected();
		heading.setText(usage == null ? ""
				: LegacyActionTools.escapeMnemonics(ScenarioText.of("wizard.places", ModelLabels.ofWorkbench().text(usage))));
		combos.forEach((theory, combo) -> {
			combo.setEnabled(usage != null);
			List<String> items = new ArrayList<>(List.of(ScenarioText.of("wizard.place.general", general(theory, usage))));
			theory.getCategories().forEach(it -> items.add(ModelLabels.ofWorkbench().text(it)));
			combo.setItems(items.toArray(String[]::new));
			combo.select(1 + theory.getCategories().indexOf(places.getOrDefault(usage, Map.of()).get(theory)));
		});
	}

	/** Where the theory places a usage on platforms that it does not name. */
	private static String general(Theory theory, Usage usage) {
		return theory.getPlacements().stream().filter(it -> it.getUsage() == usage && it.getPlatform() == null).map(Placement::getCategory)
				.filter(Objects::nonNull).findFirst().map(ModelLabels.ofWorkbench()::text).orElse(ScenarioText.of("unplaced"));
	}

	/** Places a usage. @param category of the theory; null where it lies in general */
	void place(Usage usage, Theory theory, Category category) {
		if (usage == null) {
			return;
		}
		Map<Theory, Category> its = places.computeIfAbsent(usage, it -> new LinkedHashMap<>());
		if (category == null) {
			its.remove(theory);
		} else {
			its.put(theory, category);
		}
	}

	/** Proposes usages and where they lie, unless that was done for these affordances. */
	void propose(Set<String> affordances) {
		if (usages == null || affordances.equals(proposedFor)) {
			return;
		}
		proposedFor = affordances;
		usages.setCheckedElements(NewPlatformPlan.proposed(study, affordances).toArray());
		places.clear();
		NewPlatformPlan.places(study, affordances).forEach(it -> place(it.usage(), (Theory) it.category().eContainer(), it.category()));
		detail();
		Platform like = NewPlatformPlan.alike(study, affordances);
		alike.setText(like == null ? ScenarioText.of("wizard.alike.none")
				: ScenarioText.of("wizard.alike", ModelLabels.ofWorkbench().text(like)));
	}

	List<Usage> chosen() {
		return Arrays.stream(usages.getCheckedElements()).map(Usage.class::cast).toList();
	}

	/** The rows of all usages, chosen or not. */
	List<UsagePlacement> places() {
		List<UsagePlacement> all = new ArrayList<>();
		places.forEach((usage, its) -> its.values().forEach(it -> all.add(new UsagePlacement(usage, it))));
		return all;
	}

	/** The choice for a theory, for tests. */
	Combo combo(Theory theory) {
		return combos.get(theory);
	}

	/** Checks a usage, for tests. */
	void check(Usage usage) {
		usages.setChecked(usage, true);
	}

	/** Selects a usage, for tests. */
	void select(Usage usage) {
		usages.setSelection(new StructuredSelection(usage), true);
	}
}
