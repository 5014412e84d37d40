// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.palier.ground.text.Wording;
import org.palier.model.Account;
import org.palier.model.AccountMapping;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.CaseSelection;
import org.palier.model.Interview;
import org.palier.model.Jurisdiction;
import org.palier.model.KeptApart;
import org.palier.model.Merger;
import org.palier.model.NewAgency;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/** Takes agencies and every reference to them out of a study, and knows beneath which roots it does so. */
final class AgencyRemoval {

	private final Study study;
	private final Set<Agency> gone;
	private final List<Jurisdiction> jurisdictions;
	private final List<Agency> children;
	private final List<Agency> succeeded;
	private final List<AccountMapping> mappings;
	private final List<Interview> interviews;
	private final List<CaseSelection> selections;
	private final List<Scenario> scenarios;
	private final List<KeptApart> apart;
	private final List<Account> shared;

	AgencyRemoval(Study study, List<Agency> agencies) {
		this.study = study;
		gone = new LinkedHashSet<>(agencies);
		jurisdictions = study.getJurisdictions().stream().filter(it -> gone.stream().anyMatch(a -> a.eContainer() == it)).toList();
		children = Agencies.of(study).filter(it -> gone.contains(it.getParent()) && !gone.contains(it)).toList();
		succeeded = Agencies.of(study).filter(it -> !gone.contains(it) && it.getSuccessors().stream().anyMatch(gone::contains)).toList();
		mappings = study.getAccountMappings().stream().filter(it -> gone.contains(it.getAgency())).toList();
		interviews = study.getInterviews().stream().filter(it -> gone.contains(it.getAgency())).toList();
		selections = study.getSelections().stream().filter(it -> it.getCases().stream().anyMatch(c -> gone.contains(c.getAgency())))
				.toList();
		apart = study.getKeptApart().stream().filter(it -> gone.contains(it.getOne()) || gone.contains(it.getOther())).toList();
		shared = Agencies.of(study).filter(it -> !gone.contains(it)).flatMap(it -> it.getPresences().stream())
				.flatMap(it -> it.getAccounts().stream())
				.filter(it -> it.getAlsoServes().stream().anyMatch(gone::contains)).toList();
		scenarios = study.getScenarios().stream().filter(it -> it.getChanges().stream().anyMatch(this::refers)).toList();
	}

	private boolean refers(EObject change) {
		return switch (change) {
		case Merger merger -> gone.contains(merger.getInto()) || merger.getAgencies().stream().anyMatch(gone::contains);
		case NewAgency made -> made.getAgency() != null && gone.contains(made.getAgency().getParent());
		default -> false;
		};
	}

	RecordedEdit edit() {
		return new RecordedEdit(new Wording(AgencyRemoval.class, "messages").text("agency.remove"), roots(), this::remove);
	}

	private List<Root> roots() {
		List<Root> roots = new ArrayList<>(Root.lists(study, Literals.STUDY__ACCOUNT_MAPPINGS, Literals.STUDY__KEPT_APART));
		jurisdictions.forEach(it -> roots.add(Root.list(it, Literals.JURISDICTION__AGENCIES)));
		Stream.of(children, succeeded, interviews, shared).flatMap(List::stream).map(Root::itself).forEach(roots::add);
		selections.forEach(it -> roots.add(Root.list(it, Literals.CASE_SELECTION__CASES)));
		scenarios.forEach(it -> roots.add(Root.beneath(it)));
		return roots;
	}

	private void remove() {
		children.forEach(it -> it.setParent(null));
		succeeded.forEach(it -> it.getSuccessors().removeAll(gone));
		interviews.forEach(it -> it.setAgency(null));
		selections.forEach(it -> it.getCases().removeIf(each -> gone.contains(each.getAgency())));
		scenarios.forEach(this::removeFrom);
		study.getAccountMappings().removeAll(mappings);
		study.getKeptApart().removeAll(apart);
		shared.forEach(it -> it.getAlsoServes().removeAll(gone));
		jurisdictions.forEach(it -> it.getAgencies().removeAll(gone));
	}

	private void removeFrom(Scenario scenario) {
		scenario.getChanges().removeIf(it -> it instanceof Merger merger && gone.contains(merger.getInto()));
		for (EObject change : scenario.getChanges()) {
			if (change instanceof Merger merger) {
				merger.getAgencies().removeAll(gone);
			} else if (change instanceof NewAgency made && refers(made)) {
				made.getAgency().setParent(null);
			}
		}
	}
}
