// SPDX-License-Identifier: EPL-2.0
package org.palier.study.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.ground.text.Bilingual;
import org.palier.model.FieldSubject;
import org.palier.model.Study;

/** The fields that a study declares, in the order of presentation. Immutable; later edits of the study do not show. */
public record DeclaredFields(List<DeclaredField> all) {

	/** Copies its list. */
	public DeclaredFields {
		all = List.copyOf(all);
	}

	/** Those of a study. */
	public static DeclaredFields of(Study study) {
		return new DeclaredFields(study.getFields().stream().map(DeclaredField::of).toList());
	}

	/** Those of one kind of thing. */
	public List<DeclaredField> of(FieldSubject subject) {
		return all.stream().filter(it -> it.subject() == subject).toList();
	}

	/** Returns the choices of a field, by id, in its order; none for a field that is no choice, or not declared. */
	public Map<String, Bilingual> choices(String id) {
		Map<String, Bilingual> choices = new LinkedHashMap<>();
		find(id).ifPresent(field -> field.choices().forEach(it -> choices.put(it.id(), it.name())));
		return choices;
	}

	/** The field of an id, of whatever it is. */
	public Optional<DeclaredField> find(String id) {
		return all.stream().filter(it -> it.id().equals(id)).findFirst();
	}
}
