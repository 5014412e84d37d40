// SPDX-License-Identifier: EPL-2.0
package org.palier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class EnglishWindowTest {

	/** Words that English does not know, and letters that it does not write outside a name. */
	private static final Pattern FRENCH = Pattern.compile("\\b(le|la|les|des|du|une|un|et|ou|aux|avec|pour|dans|sur|fichiers?|dossier|ouvrir|nouvelle|nouveau|"
			+ "enregistrer|fermer|fenêtre|aide|rechercher|afficher|masquer|étude|études|tableaux?|rapport|recensement|organismes?|plateformes?|propriétés|"
			+ "problèmes?|tout|imprimer|quitter|classer|importer|exporter|annuler|rétablir)\\b|[àâçéèêëîïôùûœ]",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

	@Test
	void noFrenchWordIsOnTheWindow() {
		var words = new WindowWords(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).all();
		assertThat(words).hasSizeGreaterThan(60).contains("Save", "Properties");
		assertThat(words).filteredOn(it -> FRENCH.matcher(it.replace("Québec", "")).find()).isEmpty();
	}
}
