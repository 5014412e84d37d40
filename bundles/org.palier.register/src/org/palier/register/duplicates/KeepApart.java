// SPDX-License-Identifier: EPL-2.0
package org.palier.register.duplicates;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.KeptApart;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/**
 * Keeps two agencies apart for good: they are not proposed again, and one that only a list of accounts has is confirmed as a
 * body of its own.
 *
 * @param by who says so; null when nobody is named
 * @param on when
 */
public record KeepApart(Study study, Agency one, Agency other, @Nullable String by, LocalDate on) {

	/** @throws IllegalArgumentException when the two are one */
	public KeepApart {
		Objects.requireNonNull(study);
		if (one == other) {
			throw new IllegalArgumentException(one.getId());
		}
	}

	/** The name of the edit in undo and in the history. */
	public Bilingual label() {
		return AgencyMerge.WORDS.text("apart", Bilingual.of(one.getName()), Bilingual.of(other.getName()));
	}

	/** One edit that says so. */
	public RecordedEdit edit() {
		return new RecordedEdit(label(), Root.list(study, Literals.STUDY__KEPT_APART), () -> {
			KeptApart pair = PalierFactory.eINSTANCE.createKeptApart();
			pair.setOne(one);
			pair.setOther(other);
			pair.setBy(by);
			pair.setOn(on);
			study.getKeptApart().add(pair);
		});
	}
}
