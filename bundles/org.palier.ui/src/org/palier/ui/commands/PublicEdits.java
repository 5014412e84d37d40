// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.model.Identified;
import org.palier.model.ListedPublic;
import org.palier.model.PalierFactory;
import org.palier.model.PublicKind;
import org.palier.model.Study;
import org.palier.numbers.view.PublicKinds;
import org.palier.study.edit.RecordedEdit;
import org.palier.ui.EditWords;

/**
 * Edits of the list of publics and of its kinds.
 *
 * @param study the study that holds them
 */
record PublicEdits(Study study) {

	/** One more who is listed. @param kind null for none */
	ListedPublic make(PublicKind kind) {
		ListedPublic made = PalierFactory.eINSTANCE.createListedPublic();
		made.setId(free("public", study.getPublics()));
		made.setName(EditWords.of("public.new").toModel());
		made.setKind(kind);
		return made;
	}

	/** One more kind, which leads opinion. */
	PublicKind makeKind() {
		PublicKind made = PalierFactory.eINSTANCE.createPublicKind();
		made.setId(free("kind", study.getPublicKinds()));
		made.setName(EditWords.of("public_kind.new").toModel());
		made.setLeads(true);
		return made;
	}

	private static String free(String word, List<? extends Identified> there) {
		Set<String> taken = there.stream().map(Identified::getId).collect(Collectors.toSet());
		int number = 1;
		while (taken.contains(word + "-" + number)) {
			number++;
		}
		return word + "-" + number;
	}

	/** Puts one on the list, which has the kinds that are shipped as soon as it has anybody. */
	RecordedEdit add(ListedPublic listed) {
		return new RecordedEdit(EditWords.of("public.add"), List.of(study), () -> {
			if (study.getPublicKinds().isEmpty()) {
				PublicKinds.ofPalier().known().forEach(it -> study.getPublicKinds().add(it.toModel()));
			}
			int place = 0;
			while (place < study.getPublics().size() && study.getPublics().get(place).getId().compareTo(listed.getId()) < 0) {
				place++;
			}
			study.getPublics().add(place, listed);
		});
	}

	/** Adds a kind, after the others. */
	RecordedEdit add(PublicKind kind) {
		return new RecordedEdit(EditWords.of("public_kind.add"), List.of(study), () -> study.getPublicKinds().add(kind));
	}

	/** Takes some off the list. */
	RecordedEdit remove(Collection<ListedPublic> listed) {
		return new RecordedEdit(EditWords.of("public.remove"), List.of(study), () -> study.getPublics().removeAll(listed));
	}

	/** Removes kinds: who is of such a kind is of none. */
	RecordedEdit removeKinds(Collection<PublicKind> kinds) {
		return new RecordedEdit(EditWords.of("public_kind.remove"), List.of(study), () -> {
			study.getPublics().stream().filter(it -> it.getKind() != null && kinds.contains(it.getKind())).forEach(it -> it.setKind(null));
			study.getPublicKinds().removeAll(kinds);
		});
	}
}
