// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.commands;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.model.Identified;
import org.palier.model.ListedPublic;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.PublicKind;
import org.palier.model.Study;
import org.palier.numbers.view.PublicKinds;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
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
		return new RecordedEdit(EditWords.of("public.add"), Root.lists(study, Literals.STUDY__PUBLICS, Literals.STUDY__PUBLIC_KINDS), () -> {
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
		return new RecordedEdit(EditWords.of("public_kind.add"), Root.list(study, Literals.STUDY__PUBLIC_KINDS),
				() -> study.getPublicKinds().add(kind));
	}

	/** Takes some off the list. */
	RecordedEdit remove(Collection<ListedPublic> listed) {
		return new RecordedEdit(EditWords.of("public.remove"), Root.list(study, Literals.STUDY__PUBLICS),
				() -> study.getPublics().removeAll(listed));
	}

	/** Removes kinds: who is of such a kind is of none. */
	RecordedEdit removeKinds(Collection<PublicKind> kinds) {
		return new RecordedEdit(EditWords.of("public_kind.remove"),
				List.of(Root.members(study, Literals.STUDY__PUBLICS), Root.list(study, Literals.STUDY__PUBLIC_KINDS)), () -> {
			study.getPublics().stream().filter(it -> it.getKind() != null && kinds.contains(it.getKind())).forEach(it -> it.setKind(null));
			study.getPublicKinds().removeAll(kinds);
		});
	}
}
