// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.AgencyFilter;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.model.ScenarioChange;
import org.palier.model.Study;
import org.palier.ui.labels.ModelLabels;

/** Which agencies a change is for. A filter that lets all through is none. */
record FilterRows(FormRows rows) {

	void build(ScenarioChange change) {
		rows.section(ScenarioText.of("form.filter"));
		Study study = rows.session().study();
		Function<Object, String> named = it -> it instanceof EObject thing ? ModelLabels.ofWorkbench().text(thing)
				: String.valueOf(it);
		list(change, PalierPackage.Literals.AGENCY_FILTER__CATEGORIES, study.getCategories(), named);
		list(change, PalierPackage.Literals.AGENCY_FILTER__JURISDICTIONS, study.getJurisdictions(), named);
		List<String> fields = Agencies.of(study).map(Agency::getField)
				.filter(it -> it != null && !it.isBlank()).distinct().sorted().toList();
		if (!fields.isEmpty()) {
			list(change, PalierPackage.Literals.AGENCY_FILTER__FIELDS, fields, named);
		}
		if (change.getFilter() == null) {
			rows.asked(ScenarioText.of("feature.sizes"), () -> ScenarioText.of("every"), () -> write(change, filter(change)));
		} else {
			rows.numbers(ScenarioText.of("feature.sizes"), change.getFilter(),
					List.of(PalierPackage.Literals.AGENCY_FILTER__MINIMUM_SIZE, PalierPackage.Literals.AGENCY_FILTER__MAXIMUM_SIZE));
		}
	}

	private void list(ScenarioChange change, EStructuralFeature feature, List<?> all, Function<Object, String> named) {
		String name = ScenarioText.of("feature." + feature.getName());
		rows.asked(name, () -> {
			List<?> chosen = chosen(change, feature);
			return chosen.isEmpty() ? ScenarioText.of("every") : String.join(" ; ", chosen.stream().map(named::apply).toList());
		}, () -> {
			Optional<List<Object>> wanted = new ObjectsDialog(rows.body().getShell()).some(name, List.copyOf(all),
					List.copyOf(chosen(change, feature)), named);
			wanted.ifPresent(it -> {
				AgencyFilter filter = filter(change);
				filter.eSet(feature, it);
				write(change, filter);
			});
		});
	}

	private static List<?> chosen(ScenarioChange change, EStructuralFeature feature) {
		return change.getFilter() == null ? List.of() : (List<?>) change.getFilter().eGet(feature);
	}

	/** A filter like that of the change, not part of the study. */
	private static AgencyFilter filter(ScenarioChange change) {
		return change.getFilter() == null ? PalierFactory.eINSTANCE.createAgencyFilter()
				: EcoreUtil.copy(change.getFilter());
	}

	private void write(ScenarioChange change, AgencyFilter filter) {
		rows.session().execute(rows.edits().value(rows.scenario(), change, PalierPackage.Literals.SCENARIO_CHANGE__FILTER, filter));
	}
}
