// SPDX-License-Identifier: EPL-2.0
package org.palier.study.levels;

import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Category;
import org.palier.model.Theory;

/**
 * The names of levels for readers who do not know the theory. A theory says them; older versions of the pack have none,
 * so the three levels of Chang and Kannan get theirs here, while nobody has renamed them.
 */
public final class PlainNames {

	private static final String CHANG_KANNAN = "chang_kannan";

	private static final Wording WORDS = new Wording(PlainNames.class, "messages");

	private PlainNames() {
	}

	/** Returns the plain name of a category; empty where its own name is all that there is. */
	public static Bilingual of(Category category) {
		Bilingual said = Bilingual.of(category.getPlainName());
		return said.isEmpty() && isOfChangAndKannan(category) ? WORDS.text(category.getId()) : said;
	}

	/** Returns what readers call a category: its plain name, or its name. */
	public static Bilingual called(Category category) {
		Bilingual plain = of(category);
		return plain.isEmpty() ? Bilingual.of(category.getName()) : plain;
	}

	/** Returns the definition of a category, headed by the word of the theory where readers know it by another. */
	public static Bilingual defined(Category category) {
		Bilingual name = Bilingual.of(category.getName());
		Bilingual definition = Bilingual.of(category.getDefinition());
		return called(category).equals(name) ? definition : WORDS.text("defined", name, definition);
	}

	private static boolean isOfChangAndKannan(Category category) {
		boolean known = category.eContainer() instanceof Theory theory && CHANG_KANNAN.equals(theory.getId()) && category.getId() != null
				&& switch (category.getId()) {
				case "communication", "interaction", "service" -> true;
				default -> false;
				};
		return known && Bilingual.of(category.getName()).en().toLowerCase(Locale.ROOT).equals(category.getId());
	}
}
