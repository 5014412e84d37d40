// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.palier.ui.testing.WindowWords;

/** The window holds no word of the other language; run by a workbench in French and by one in English. */
class WindowLanguageTest {

	/** Words that English does not know, and letters that it does not write outside a name. */
	private static final Pattern FRENCH = Pattern
			.compile("\\b(le|la|les|des|du|une|un|et|ou|aux|avec|pour|dans|sur|fichiers?|dossier|ouvrir|nouvelle|nouveau|"
					+ "enregistrer|fermer|fenêtre|aide|rechercher|afficher|masquer|étude|études|tableaux?|rapport|recensement|organismes?|plateformes?|propriétés|"
			+ "problèmes?|tout|imprimer|quitter|classer|importer|exporter|annuler|rétablir)\\b|[àâçéèêëîïôùûœ]",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
	/** Words that French does not know, so that what both languages call alike passes. */
	private static final Pattern ENGLISH = Pattern
			.compile("\\b(the|of|and|to|from|for|with|this|file|files|folder|open|new|save|close|view|views|window|help|edit|undo|"
			+ "redo|cut|copy|paste|delete|find|search|show|hide|study|studies|tables of|report|census|agency|agencies|platforms?|cheat|sheets?|"
			+ "welcome|properties|problems?|outline|progress|select|all|print|exit|about|key|settings|reset|next|previous|minimize|maximize|"
			+ "restore|errors?|log|contents|import into|export to|classify|posts?|scenarios? of|untitled|general|other)\\b",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

	@Test
	void noWordOfTheOtherLanguageIsOnTheWindow() {
		boolean french = Locale.getDefault().getLanguage().equals("fr");

		Set<String> words = new WindowWords(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).all();

		assertThat(words).hasSizeGreaterThan(60)
				.contains(french ? new String[] { "Enregistrer", "Propriétés" } : new String[] { "Save", "Properties" });
		Pattern other = french ? ENGLISH : FRENCH;
		assertThat(words).filteredOn(it -> other.matcher(it.replace("Québec", "")).find()).isEmpty();
	}
}
