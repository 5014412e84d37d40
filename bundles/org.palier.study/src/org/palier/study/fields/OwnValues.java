// SPDX-License-Identifier: EPL-2.0
package org.palier.study.fields;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Interview;
import org.palier.model.OwnValue;
import org.palier.model.PalierPackage;

/**
 * The values of declared fields of one agency, account or interview. A thing without values keeps nothing. Values are
 * in the order of the ids of their fields, so that equal values are equal lines of the file. On the thread of the
 * study.
 */
public final class OwnValues {

	private final EObject thing;

	/** @param thing an agency, an account or an interview; anything else has no values */
	public OwnValues(EObject thing) {
		this.thing = thing;
	}

	/** All of them, to be read, those of fields that nobody declares included. */
	public List<OwnValue> all() {
		// Asked for its list, a thing makes one: of a hundred thousand, most need none.
		return switch (thing) {
		case Agency it when it.eIsSet(PalierPackage.Literals.AGENCY__OWN) -> it.getOwn();
		case Account it when it.eIsSet(PalierPackage.Literals.ACCOUNT__OWN) -> it.getOwn();
		case Interview it when it.eIsSet(PalierPackage.Literals.INTERVIEW__OWN) -> it.getOwn();
		default -> List.of();
		};
	}

	private List<OwnValue> toWrite() {
		return switch (thing) {
		case Agency it -> it.getOwn();
		case Account it -> it.getOwn();
		case Interview it -> it.getOwn();
		default -> throw new IllegalStateException("Has no fields: " + thing.eClass().getName());
		};
	}

	/** Returns the value of a field. */
	public FieldValue of(DeclaredField field) {
		return field.in(all());
	}

	/** Returns the value of a field as the study keeps it; the empty string for none. */
	public String text(String field) {
		return all().stream().filter(it -> it.field().equals(field)).findFirst().map(OwnValue::text).orElse("");
	}

	/** Writes what a field says. @param text as {@link DeclaredField#read} gives it; the empty string for nothing */
	public void set(String field, String text) {
		if (text(field).equals(text)) {
			return;
		}
		List<OwnValue> all = toWrite();
		all.removeIf(it -> it.field().equals(field));
		if (!text.isEmpty()) {
			int place = 0;
			while (place < all.size() && all.get(place).field().compareTo(field) < 0) {
				place++;
			}
			all.add(place, new OwnValue(field, text));
		}
	}
}
