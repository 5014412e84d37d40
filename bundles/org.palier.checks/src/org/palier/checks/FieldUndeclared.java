// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import org.palier.model.FieldSubject;
import org.palier.model.Study;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.DeclaredFields;
import org.palier.study.fields.FieldEdits;

/** Values of fields that the study does not declare: of a pack that is not here, or of a field for another kind of thing. */
public final class FieldUndeclared extends WordedRule {

	/** Finds warnings. */
	public FieldUndeclared() {
		super("field_undeclared", Severity.WARNING);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		var fields = DeclaredFields.of(study);
		Map<FieldSubject, Map<String, Integer>> counts = new EnumMap<>(FieldSubject.class);
		OwnHolder.of(study).forEach(holder -> holder.values().forEach(own -> {
			if (fields.find(own.field()).map(DeclaredField::subject).filter(it -> it == holder.subject()).isEmpty()) {
				counts.computeIfAbsent(holder.subject(), it -> new TreeMap<>()).merge(own.field(), 1, Integer::sum);
			}
		}));
		var edits = new FieldEdits(study);
		counts.forEach((subject, fieldCounts) -> fieldCounts
				.forEach((field, count) -> found.add(count == 1 ? "one" : "message", study, edits.counted(subject, count), field)));
	}
}
