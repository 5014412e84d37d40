// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.util.ArrayList;
import java.util.List;

import org.palier.codebook.classify.Codebook.Code;
import org.palier.codebook.classify.Codebook.FacetCodes;
import org.palier.codebook.classify.Codebook.Sample;
import org.palier.ground.text.Bilingual;

/** A codebook in words, for coders who read it outside Palier. */
public final class CodebookText {

	private CodebookText() {
	}

	/** The name of a facet for a reader. */
	public static Bilingual name(FacetCodes facet) {
		return facet.facet().isUsage() ? CodingsImport.WORDS.text("column.usage") : facet.name();
	}

	/** A code for a coder: definition, rule, what belongs to it and what does not, each a paragraph. */
	public static List<Bilingual> paragraphs(Code code) {
		List<Bilingual> paragraphs = new ArrayList<>();
		add(paragraphs, "codebook.definition", code.definition());
		add(paragraphs, "codebook.rule", code.rule());
		for (Sample each : code.examples()) {
			add(paragraphs, each.belongs() ? "codebook.example" : "codebook.no_example", each.text());
		}
		return paragraphs;
	}

	private static void add(List<Bilingual> paragraphs, String key, Bilingual words) {
		if (!words.isEmpty()) {
			paragraphs.add(CodingsImport.WORDS.text(key, words));
		}
	}
}
