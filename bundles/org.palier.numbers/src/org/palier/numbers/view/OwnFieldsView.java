// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.palier.model.Agency;
import org.palier.model.FieldSubject;
import org.palier.model.OwnValue;
import org.palier.model.Study;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.DeclaredFields;
import org.palier.study.fields.FieldValue;
import org.palier.study.fields.OwnValues;

/**
 * The fields that a study declares of its agencies, with their values as they stood when the view was taken, and those of its posts. A
 * value is read when somebody asks for it: most views are taken for numbers that ask for none. Immutable.
 *
 * @param fields   in the order of presentation
 * @param ofPosts  fields of posts, in the order of presentation
 * @param byAgency what is kept, by the id of the agency; agencies without a value are absent
 */
public record OwnFieldsView(List<DeclaredField> fields, List<DeclaredField> ofPosts, Map<String, List<OwnValue>> byAgency) {

	/** Copies what may change. */
	public OwnFieldsView {
		fields = List.copyOf(fields);
		ofPosts = List.copyOf(ofPosts);
		byAgency = Map.copyOf(byAgency);
	}

	/** Makes the fields with the values of some agencies. On the thread of the study. @param agencies that the view has */
	static OwnFieldsView of(Study study, Iterable<Agency> agencies) {
		DeclaredFields all = DeclaredFields.of(study);
		List<DeclaredField> declared = all.of(FieldSubject.AGENCY);
		Map<String, List<OwnValue>> values = new HashMap<>();
		if (!declared.isEmpty()) {
			for (Agency agency : agencies) {
				List<OwnValue> own = new OwnValues(agency).all();
				if (!own.isEmpty()) {
					values.put(agency.getId(), List.copyOf(own));
				}
			}
		}
		return new OwnFieldsView(declared, all.of(FieldSubject.POST), values);
	}

	/** Returns the value of a field for an agency. @param agency id, of any agency */
	public FieldValue of(DeclaredField field, String agency) {
		return field.in(byAgency.getOrDefault(agency, List.of()));
	}
}
