// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.List;
import java.util.Optional;

import org.palier.extensions.Contribution;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ground.text.Bilingual;
import org.palier.model.ChangeArgument;
import org.palier.model.ContributedChange;
import org.palier.model.PalierFactory;
import org.palier.scenario.change.ChangeKind;
import org.palier.scenario.change.ChangeKinds;
import org.palier.scenario.change.ChangeParameter;

/** The kinds of changes that plug-ins contribute, as the scenario editor offers them; read when they are asked for. */
record ContributedKinds(Contributions contributions) {

	/** Those that work, in the order of the menu. */
	List<ChangeKind> all() {
		return kinds().kinds();
	}

	/** With what ids have become. */
	ChangeKinds kinds() {
		return contributions.changeKinds();
	}

	/** The kind of a change; empty when its plug-in is missing. */
	Optional<ChangeKind> find(ContributedChange change) {
		return kinds().find(change.getKind());
	}

	/** A change of a kind, with a place for each parameter; what it refers to is not chosen yet. */
	ContributedChange make(ChangeKind kind) {
		ContributedChange change = PalierFactory.eINSTANCE.createContributedChange();
		change.setKind(kind.id());
		change.setName(kind.title().toModel());
		contributions.of(PartKind.CHANGES).read().stream().map(Contribution::plugin).filter(it -> it.id().equals(kind.id())).findFirst()
				.ifPresent(it -> change.setPlugin(it.bundle()));
		for (ChangeParameter parameter : kind.parameters()) {
			ChangeArgument argument = PalierFactory.eINSTANCE.createChangeArgument();
			argument.setParameter(parameter.id());
			change.getArguments().add(argument);
		}
		return change;
	}

	/** The name of a change for readers, whether its plug-in is installed or not. */
	static Bilingual title(ContributedChange change) {
		Bilingual name = Bilingual.of(change.getName());
		return name.isEmpty() ? Bilingual.same(String.valueOf(change.getKind())) : name;
	}
}
