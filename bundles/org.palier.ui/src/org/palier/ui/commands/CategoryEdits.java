// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.AgencyFilter;
import org.palier.model.NewAgency;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Scenario;
import org.palier.model.ScenarioChange;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.ui.EditWords;

/**
 * Edits of what agencies are sorted by: their categories, and their fields, which are words.
 *
 * @param study the study that holds them
 */
record CategoryEdits(Study study) {

	/** A new category, with an id that no other has. */
	AgencyCategory make() {
		Set<String> taken = study.getCategories().stream().map(AgencyCategory::getId).collect(Collectors.toSet());
		int number = 1;
		while (taken.contains("category-" + number)) {
			number++;
		}
		AgencyCategory category = PalierFactory.eINSTANCE.createAgencyCategory();
		category.setId("category-" + number);
		category.setName(EditWords.of("category.new").toModel());
		return category;
	}

	/** Adds a category, after the others: their order is that of tables. */
	RecordedEdit add(AgencyCategory category) {
		return new RecordedEdit(EditWords.of("category.add"), Root.list(study, Literals.STUDY__CATEGORIES),
				() -> study.getCategories().add(category));
	}

	/** Removes categories: their agencies have none, and filters of scenarios no longer ask for them. */
	RecordedEdit remove(Collection<AgencyCategory> categories) {
		List<Agency> of = agencies().stream().filter(it -> categories.contains(it.getCategory())).toList();
		return new RecordedEdit(EditWords.of("category.remove"), roots(of, Root.list(study, Literals.STUDY__CATEGORIES)), () -> {
			of.forEach(it -> it.setCategory(null));
			filters().forEach(it -> it.getCategories().removeAll(categories));
			study.getCategories().removeAll(categories);
		});
	}

	/** Makes one category of several: what was in the others is in the one that stays, and filters that asked for one of them ask for it. */
	RecordedEdit merge(Collection<AgencyCategory> others, AgencyCategory stays) {
		List<Agency> of = agencies().stream().filter(it -> others.contains(it.getCategory())).toList();
		return new RecordedEdit(EditWords.of("category.merge"), roots(of, Root.list(study, Literals.STUDY__CATEGORIES)), () -> {
			of.forEach(it -> it.setCategory(stays));
			filters().stream().filter(it -> it.getCategories().removeAll(others) && !it.getCategories().contains(stays))
					.forEach(it -> it.getCategories().add(stays));
			study.getCategories().removeAll(others);
		});
	}

	/** The fields of agencies, with how many are in each. */
	SortedMap<String, Long> fields() {
		return agencies().stream().map(Agency::getField).filter(it -> it != null && !it.isBlank())
				.collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
	}

	/** Calls a field otherwise; the name of another field makes one of both. @param name blank to leave agencies without a field */
	RecordedEdit renameField(String field, String name) {
		String now = name.isBlank() ? null : name.strip();
		List<Agency> of = agencies().stream().filter(it -> field.equals(it.getField())).toList();
		return new RecordedEdit(EditWords.of("field.rename"), roots(of), () -> {
			of.forEach(it -> it.setField(now));
			for (AgencyFilter filter : filters()) {
				if (filter.getFields().remove(field) && now != null && !filter.getFields().contains(now)) {
					filter.getFields().add(now);
				}
			}
		});
	}

	/** The agencies that change and all filters of scenarios. */
	private List<Root> roots(List<Agency> changing, Root... more) {
		List<Root> roots = new ArrayList<>(List.of(more));
		changing.forEach(it -> roots.add(Root.itself(it)));
		filters().forEach(it -> roots.add(Root.itself(it)));
		return roots;
	}

	/** Those of the census and those that scenarios found. */
	private List<Agency> agencies() {
		var all = new ArrayList<>(Agencies.of(study).toList());
		changes().stream().filter(NewAgency.class::isInstance).map(it -> ((NewAgency) it).getAgency()).filter(it -> it != null).forEach(all::add);
		return all;
	}

	private List<AgencyFilter> filters() {
		return changes().stream().map(ScenarioChange::getFilter).filter(it -> it != null).toList();
	}

	private List<ScenarioChange> changes() {
		return study.getScenarios().stream().map(Scenario::getChanges).flatMap(List::stream).toList();
	}

	/** Whether a selection is of categories of this study alone. */
	static boolean areCategories(List<?> selected, Study study) {
		return !selected.isEmpty()
				&& selected.stream().allMatch(it -> it instanceof AgencyCategory category && ((EObject) category).eContainer() == study);
	}
}
