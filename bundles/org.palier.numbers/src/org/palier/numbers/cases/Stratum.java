// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.cases;

import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.view.StudyView.AgencyView;
import org.palier.numbers.view.StudyView;

/**
 * A group of agencies that are interchangeable in a sample: they have one category, size class and field. An unknown
 * category, size or field is a value of its own: agencies without one form strata by themselves.
 *
 * @param category id; empty when not coded
 * @param size     class
 * @param field    field of activity in lower case; empty when unknown
 */
public record Stratum(String category, SizeClass size, String field) {

	static final Wording WORDS = new Wording(Stratum.class, "messages");

	/** The stratum of an agency of a view. */
	public static Stratum of(StudyView view, int agency) {
		AgencyView it = view.agencies().get(agency);
		return new Stratum(it.category() == StudyView.NONE ? "" : view.categories().get(it.category()).id(),
				SizeClass.of(it.size()), it.field().strip().toLowerCase(Locale.ROOT));
	}

	/** Returns the text that a study stores: category, size class and field, with bars between. */
	public String text() {
		return category + "|" + size.id() + "|" + field;
	}

	/**
	 * Reads what {@link #text()} wrote. Any other text becomes a stratum with that field, without category and of
	 * unknown size.
	 */
	public static Stratum parse(String text) {
		String[] parts = text.split("\\|", 3);
		if (parts.length == 3) {
			for (SizeClass size : SizeClass.values()) {
				if (size.id().equals(parts[1])) {
					return new Stratum(parts[0], size, parts[2]);
				}
			}
		}
		return new Stratum("", SizeClass.UNKNOWN, text);
	}

	/** Its category as readers see it. */
	public Bilingual categoryLabel(StudyView view) {
		return view.categories().stream().filter(it -> it.id().equals(category)).map(StudyView.Named::name).findFirst()
				.orElseGet(() -> category.isEmpty() ? WORDS.text("no_category") : Bilingual.same(category));
	}

	/** Its field as readers see it. */
	public Bilingual fieldLabel() {
		return field.isEmpty() ? WORDS.text("no_field") : Bilingual.same(field);
	}

	/** All three as readers see them. */
	public Bilingual label(StudyView view) {
		return WORDS.text("stratum", categoryLabel(view), size.label(), fieldLabel());
	}
}
