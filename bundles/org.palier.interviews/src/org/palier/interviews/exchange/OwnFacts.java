// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.interviews.exchange.QdaProject.Type;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.Interview;
import org.palier.model.OwnValue;
import org.palier.model.Study;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.DeclaredFields;
import org.palier.study.fields.FieldRefusal;
import org.palier.study.fields.FieldValue;
import org.palier.study.fields.OwnValues;

/**
 * The values of the fields that a study declares for its interviews, as variables: each is called {@code field.} and
 * its id. Values of a field that nobody declares here are words, and stay as they are.
 */
final class OwnFacts {

	private static final String FIELD = "field.";
	private static final Wording WORDS = new Wording(CaseTableImport.class, "cases");

	private final Study study;
	private final List<DeclaredField> declared;

	OwnFacts(Study study) {
		this.study = study;
		this.declared = DeclaredFields.of(study).of(FieldSubject.INTERVIEW);
	}

	/** True for the name of such a variable. */
	static boolean isOne(String variable) {
		return variable.length() > FIELD.length() && variable.startsWith(FIELD) && variable.indexOf('=') < 0;
	}

	/** All variables, the declared ones first. */
	Map<String, Type> variables() {
		Map<String, Type> variables = new LinkedHashMap<>();
		declared.forEach(it -> variables.put(FIELD + it.id(), type(it)));
		var others = new TreeSet<String>();
		study.getInterviews().forEach(it -> new OwnValues(it).all().forEach(value -> others.add(FIELD + value.field())));
		others.forEach(it -> variables.putIfAbsent(it, Type.TEXT));
		return variables;
	}

	/** A value that the field does not allow any more is a text, and makes words of all. */
	private Type type(DeclaredField field) {
		boolean fits = study.getInterviews().stream().noneMatch(it -> new OwnValues(it).of(field) instanceof FieldValue.Unfit);
		return fits && field.type() == FieldType.NUMBER ? Type.FLOAT : fits && field.type() == FieldType.DATE ? Type.DATE : Type.TEXT;
	}

	/** The variables under all names by which a header may call them. */
	Map<String, String> names() {
		Map<String, String> names = new LinkedHashMap<>();
		for (DeclaredField each : declared) {
			List.of(each.id(), each.name().fr(), each.name().en()).forEach(it -> names.putIfAbsent(it, FIELD + each.id()));
		}
		return names;
	}

	/** Returns the values of an interview. */
	static Map<String, String> of(Interview interview) {
		Map<String, String> values = new LinkedHashMap<>();
		new OwnValues(interview).all().forEach(it -> values.put(FIELD + it.field(), it.text()));
		return values;
	}

	/** A value as a table has it, as the study keeps it; empty when the field does not allow it. */
	Optional<String> read(String variable, String value) {
		Optional<DeclaredField> field = find(variable);
		try {
			return Optional.of(field.isPresent() ? field.get().read(value, null) : OwnValue.line(value)).filter(it -> !it.isEmpty());
		} catch (FieldRefusal refused) {
			return Optional.empty();
		}
	}

	/** Sets a value of an interview. @return false when the field does not allow it */
	boolean tell(Interview interview, String variable, String value) {
		Optional<String> read = read(variable, value);
		read.ifPresent(it -> new OwnValues(interview).set(variable.substring(FIELD.length()), it));
		return read.isPresent();
	}

	/** Describes the values of a variable in words. */
	Bilingual allowed(String variable) {
		return find(variable).map(DeclaredField::allowed).orElseGet(() -> WORDS.text("allowed.text"));
	}

	private Optional<DeclaredField> find(String variable) {
		return declared.stream().filter(it -> variable.equals(FIELD + it.id())).findFirst();
	}
}
