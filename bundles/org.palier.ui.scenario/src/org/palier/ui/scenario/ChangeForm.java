// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.palier.model.Adoption;
import org.palier.model.AdoptionCurve;
import org.palier.model.Agency;
import org.palier.model.ContributedChange;
import org.palier.model.LogisticAdoption;
import org.palier.model.Merger;
import org.palier.model.NewAgency;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.model.PlacementChange;
import org.palier.model.PlatformAppears;
import org.palier.model.Scenario;
import org.palier.model.ScenarioChange;
import org.palier.model.Study;
import org.palier.model.WorkBasis;
import org.palier.model.WorkHours;
import org.palier.ui.labels.ModelLabels;

/** A change: what it concerns, the assumptions that it takes, and the agencies that it is for. */
record ChangeForm(FormRows rows, ContributedKinds kinds) {

	private static final PalierFactory FACTORY = PalierFactory.eINSTANCE;

	void build(ScenarioChange change) {
		rows.title(ShippedKind.title(change).in(Locale.getDefault()));
		switch (change) {
		case PlatformAppears it -> appears(it);
		case Adoption it -> adoption(it);
		case NewAgency it -> newAgency(it);
		case Merger it -> merger(it);
		case PlacementChange it -> placement(it);
		case ContributedChange it -> new ContributedRows(rows, it).build(kinds.find(it));
		default -> references(change, change.eClass());
		}
		if (change instanceof WorkHours it) {
			rows.choice(ScenarioEdits.feature(PalierPackage.Literals.WORK_HOURS__BASIS).in(Locale.getDefault()),
					() -> List.of(WorkBasis.values()), it::getBasis, null,
					basis -> ScenarioText.of("basis." + basis.getLiteral()),
					basis -> write(it, PalierPackage.Literals.WORK_HOURS__BASIS, basis));
		}
		if (!(change instanceof Merger) && !(change instanceof NewAgency) && !(change instanceof PlatformAppears)
				&& !(change instanceof PlacementChange)) {
			new FilterRows(rows).build(change);
		}
		rows.languages(change, PalierPackage.Literals.SCENARIO_CHANGE__NOTE);
	}

	private Study study() {
		return rows.session().study();
	}

	private Scenario scenario() {
		return rows.scenario();
	}

	private static String feature(String name) {
		return ScenarioText.of("feature." + name);
	}

	private void write(EObject owner, EStructuralFeature feature, Object value) {
		rows.session().execute(rows.edits().value(scenario(), owner, feature, value));
	}

	/** A row for each thing that the change refers to, assumptions last. */
	private void references(EObject owner, EClass type) {
		List<EReference> own = type.getEReferences();
		own.stream().filter(it -> it.getEReferenceType() != PalierPackage.Literals.ASSUMPTION).forEach(it -> reference(owner, it));
		own.stream().filter(it -> it.getEReferenceType() == PalierPackage.Literals.ASSUMPTION).forEach(it -> assumption(owner, it));
	}

	private void reference(EObject owner, EReference reference) {
		String nothing = reference.isRequired() ? null : ScenarioText.of("every");
		rows.choice(ScenarioEdits.feature(reference).in(Locale.getDefault()), candidates(reference), () -> (EObject) owner.eGet(reference),
				nothing, ModelLabels.ofWorkbench()::text, it -> write(owner, reference, it));
	}

	private Supplier<List<EObject>> candidates(EReference reference) {
		EClass type = reference.getEReferenceType();
		if (type == PalierPackage.Literals.PLATFORM) {
			return () -> List.copyOf(ShippedKind.platforms(study(), scenario()));
		}
		if (type == PalierPackage.Literals.USAGE) {
			return () -> List.copyOf(study().getUsages());
		}
		if (type == PalierPackage.Literals.THEORY) {
			return () -> List.copyOf(study().getTheories());
		}
		if (type == PalierPackage.Literals.JURISDICTION) {
			return () -> List.copyOf(study().getJurisdictions());
		}
		throw new IllegalArgumentException("Nothing to choose for " + reference.getName());
	}

	/** A choice among the assumptions, the last of which makes a new one. */
	private void assumption(EObject owner, EReference reference) {
		new AssumptionChoice(rows, owner, reference).row(ScenarioEdits.feature(reference).in(Locale.getDefault()));
	}

	private void appears(PlatformAppears change) {
		if (change.getPlatform() != null) {
			rows.languages(change.getPlatform(), PalierPackage.Literals.PLATFORM__NAME);
			rows.text(ScenarioText.of("feature.affordances"), ScenarioText.of("hint.affordances"),
					() -> AffordanceNames.line(change.getPlatform().getAffordances()),
					typed -> rows.session().execute(rows.edits().value(scenario(), change.getPlatform(),
							PalierPackage.Literals.PLATFORM__AFFORDANCES, AffordanceNames.read(typed))));
		}
		new UsageRows(rows).proposed(change, PalierPackage.Literals.PLATFORM_APPEARS__USAGES, change.getUsages());
		new UsageRows(rows).placements(change);
	}

	private void adoption(Adoption change) {
		reference(change, PalierPackage.Literals.ADOPTION__PLATFORM);
		rows.choice(feature("curve"), () -> List.of(PalierPackage.Literals.ADOPTION_RATE, PalierPackage.Literals.LOGISTIC_ADOPTION),
				() -> change.getCurve() == null ? null : change.getCurve().eClass(), null, it -> ScenarioText.of("curve." + it.getName()),
				it -> write(change, PalierPackage.Literals.ADOPTION__CURVE, FACTORY.create(it)));
		AdoptionCurve curve = change.getCurve();
		if (curve != null) {
			references(curve, curve.eClass());
		}
		if (curve instanceof LogisticAdoption) {
			var hint = new Label(rows.wide(1), SWT.WRAP);
			hint.setText(ScenarioText.of("hint.logistic"));
			GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(hint);
		}
		rows.choice(feature("independent"), () -> List.of(Boolean.FALSE, Boolean.TRUE), change::isIndependent, null,
				it -> ScenarioText.of("independent." + it), it -> write(change, PalierPackage.Literals.ADOPTION__INDEPENDENT, it));
		new UsageRows(rows).proposed(change, PalierPackage.Literals.ADOPTION__USAGES, change.getUsages());
	}

	private void placement(PlacementChange change) {
		references(change, change.eClass(), Set.of(PalierPackage.Literals.PLACEMENT_CHANGE__CATEGORY));
		rows.choice(feature("category"), () -> change.getTheory() == null ? List.of() : List.copyOf(change.getTheory().getCategories()),
				change::getCategory, ScenarioText.of("unplaced"), ModelLabels.ofWorkbench()::text,
				it -> write(change, PalierPackage.Literals.PLACEMENT_CHANGE__CATEGORY, it));
	}

	private void references(EObject owner, EClass type, Set<EReference> but) {
		type.getEReferences().stream().filter(it -> !but.contains(it)).forEach(it -> reference(owner, it));
	}

	private void newAgency(NewAgency change) {
		reference(change, PalierPackage.Literals.NEW_AGENCY__JURISDICTION);
		Agency agency = change.getAgency();
		if (agency != null) {
			rows.languages(agency, PalierPackage.Literals.AGENCY__NAME);
			rows.choice(feature("category"), () -> List.copyOf(study().getCategories()), agency::getCategory,
					ScenarioText.of("none"), ModelLabels.ofWorkbench()::text,
					it -> write(agency, PalierPackage.Literals.AGENCY__CATEGORY, it));
			rows.numbers(feature("size"), agency, List.of(PalierPackage.Literals.AGENCY__SIZE));
		}
	}

	private void merger(Merger change) {
		var choice = new ObjectsDialog(rows.body().getShell());
		List<Agency> all = new ArrayList<>();
		study().getJurisdictions().forEach(it -> all.addAll(it.getAgencies()));
		rows.asked(feature("agencies"), () -> words(change.getAgencies()),
				() -> choice.ask(feature("agencies"), all, change.getAgencies(), ModelLabels.ofWorkbench()::text)
						.ifPresent(it -> write(change, PalierPackage.Literals.MERGER__AGENCIES, it)));
		rows.asked(feature("into"), () -> change.getInto() == null ? ScenarioText.of("nothing.chosen")
				: ModelLabels.ofWorkbench().text(change.getInto()),
				() -> choice.one(feature("into"), all, change.getInto(), ModelLabels.ofWorkbench()::text)
						.ifPresent(it -> write(change, PalierPackage.Literals.MERGER__INTO, it)));
	}

	private static String words(List<Agency> agencies) {
		return agencies.isEmpty() ? ScenarioText.of("nothing.chosen")
				: String.join(" ; ", agencies.stream().map(ModelLabels.ofWorkbench()::text).toList());
	}
}
