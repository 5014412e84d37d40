// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.List;

import org.palier.model.Study;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.DeclaredFields;
import org.palier.study.fields.FieldValue;

/** Values of own fields that their field does not allow: another type, or a choice that is not listed. */
public final class OwnValueUnfit extends WordedRule {

	/** Finds errors. */
	public OwnValueUnfit() {
		super("own_value_unfit", Severity.ERROR);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		var fields = DeclaredFields.of(study);
		if (fields.all().isEmpty()) {
			return;
		}
		OwnHolder.of(study).forEach(holder -> {
			List<DeclaredField> its = fields.of(holder.subject());
			holder.values()
					.forEach(own -> its.stream().filter(it -> it.id().equals(own.field()))
							.filter(it -> it.value(own.text()) instanceof FieldValue.Unfit)
					.forEach(it -> found.add(holder.thing(), holder.name(), own.text(), it.name(), it.allowed())));
		});
	}
}
