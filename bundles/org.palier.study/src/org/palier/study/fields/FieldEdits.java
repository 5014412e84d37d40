// SPDX-License-Identifier: EPL-2.0
package org.palier.study.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CensusIds;
import org.palier.ground.text.Wording;
import org.palier.model.Agencies;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.OwnField;
import org.palier.model.PalierPackage;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/** Declares fields of a study and takes them away, each as one step of undo. On the thread of the study. */
public final class FieldEdits {

	private static final int LONGEST = 60;

	private final Study study;
	private final Wording words = new Wording(FieldEdits.class, "messages");

	/** @param study whose fields they are */
	public FieldEdits(Study study) {
		this.study = study;
	}

	/** An id for a field of a name, which no field of the study has. */
	public String idFor(String name) {
		String stem = CensusIds.of(name).replace('.', '-').replaceAll("^[^a-z]+", "");
		return CensusIds.free(stem.isEmpty() ? "field" : stem.substring(0, Math.min(LONGEST, stem.length())), this::isTaken);
	}

	private boolean isTaken(String id) {
		return study.getFields().stream().anyMatch(it -> it.getId().equals(id));
	}

	/**
	 * Declares a field, after those that there are.
	 *
	 * @throws FieldRefusal when the id is none or taken, the name is missing, or a choice lacks its choices
	 */
	public RecordedEdit declare(DeclaredField field) throws FieldRefusal {
		check(field);
		OwnField made = field.toModel();
		return new RecordedEdit(words.text("declare", field.name()), Root.list(study, PalierPackage.Literals.STUDY__FIELDS),
				() -> study.getFields().add(made));
	}

	private void check(DeclaredField field) throws FieldRefusal {
		if (!field.id().matches("[a-z][a-z0-9_-]*") || field.id().length() > LONGEST) {
			throw new FieldRefusal(words.text("id_form", field.id()));
		}
		if (isTaken(field.id())) {
			throw new FieldRefusal(words.text("id_taken", field.id()));
		}
		if (field.name().isEmpty()) {
			throw new FieldRefusal(words.text("no_name", field.id()));
		}
		if (field.type() == FieldType.CHOICE == field.choices().isEmpty()) {
			throw new FieldRefusal(words.text(field.choices().isEmpty() ? "choices_needed" : "choices_unwanted", field.name()));
		}
		List<String> ids = field.choices().stream().map(DeclaredField.Choice::id).toList();
		if (ids.stream().anyMatch(it -> it.isBlank() || it.contains("=")) || ids.size() != ids.stream().distinct().count()) {
			throw new FieldRefusal(words.text("choices_alike", field.name()));
		}
	}

	/** Counts the things with a value of a field, declared or not. */
	public long values(String id) {
		return having(id).count();
	}

	/** Ids of fields that things have values of and nobody declares, sorted. */
	public List<String> undeclared() {
		return things().flatMap(it -> new OwnValues(it).all().stream()).map(it -> it.field()).distinct().filter(it -> !isTaken(it)).sorted()
				.toList();
	}

	/**
	 * Takes a field away, with all that it says: declared or not.
	 *
	 * @throws FieldRefusal when the study neither declares it nor has values of it
	 */
	public RecordedEdit remove(String id) throws FieldRefusal {
		List<OwnField> declared = study.getFields().stream().filter(it -> it.getId().equals(id)).toList();
		List<EObject> having = having(id).toList();
		if (declared.isEmpty() && having.isEmpty()) {
			throw new FieldRefusal(words.text("no_field", id,
					study.getFields().stream().map(OwnField::getId).toList().toString().replaceAll("[\\[\\]]", "")));
		}
		Bilingual name = declared.isEmpty() ? Bilingual.same(id) : DeclaredField.of(declared.getFirst()).name();
		var roots = new ArrayList<Root>(having.stream().map(Root::itself).toList());
		roots.add(Root.list(study, PalierPackage.Literals.STUDY__FIELDS));
		return new RecordedEdit(words.text("remove", name), roots, () -> {
			study.getFields().removeAll(declared);
			having.forEach(it -> new OwnValues(it).set(id, ""));
		});
	}

	private Stream<EObject> having(String id) {
		return things().filter(it -> !new OwnValues(it).text(id).isEmpty());
	}

	private Stream<EObject> things() {
		Stream<EObject> census = Agencies.of(study).flatMap(it -> Stream.concat(Stream.of(it),
				it.getPresences().stream().flatMap(presence -> presence.getAccounts().stream())));
		return Stream.concat(census, study.getInterviews().stream());
	}

	/** Names things of a kind with their count. */
	public Bilingual counted(FieldSubject subject, long count) {
		return words.text("counted." + subject.getLiteral() + (count == 1 ? ".one" : ""), count);
	}
}
