// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.annex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.DataNature;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.numbers.view.TheoryView;
import org.palier.numbers.view.TheoryView.CategoryView;
import org.palier.reports.words.ReportWords;

/** The words that the pages of a report use, as the study and its packs define them. */
final class Definitions {

	/** Words of every study, in order of reading: who counts first. */
	private static final List<String> WORDS = List.of("body", "present", "page", "post", "question", "answer", "margin", "program",
			"corrected", "scenario",
			"simulation");
	/** The usage of all that is none of the others: its name is a word that every page has. */
	private static final String REST = "other";
	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	private final Wording wording = ReportWords.annex();
	private final Study study;
	private final List<TheoryView> theories;
	private final CitingPages pages;
	private final Locale locale;

	/** @param locale language of the report, in which its pages are searched */
	Definitions(Study study, List<TheoryView> theories, CitingPages pages, Locale locale) {
		this.study = study;
		this.theories = List.copyOf(theories);
		this.pages = pages;
		this.locale = locale;
	}

	/** Those that a page uses, each word once. */
	List<Definition> all() {
		Map<String, Definition> all = new LinkedHashMap<>();
		// "Publication" on the pages of a reconstruction is the one that it follows, and no post.
		boolean posts = study.getDataNature() != DataNature.RECONSTRUCTED;
		for (String word : WORDS.stream().filter(it -> posts || !it.equals("post")).toList()) {
			// several forms of a word, which no list of letters could tell
			add(all, wording.text("word." + word), wording.text("word." + word + ".meaning"),
					Pattern.compile(wording.text("word." + word + ".forms").in(locale), FLAGS));
		}
		for (TheoryView theory : theories) {
			if (theory.ordered()) {
				theory.categories().forEach(it -> add(all, it.plainName(), meaning(theory, it), said(List.of(it.plainName(), it.name()))));
			}
		}
		for (Usage usage : study.getUsages().stream().filter(it -> !it.getId().equals(REST)).toList()) {
			add(all, Bilingual.of(usage.getName()), Bilingual.of(usage.getDefinition()), said(List.of(Bilingual.of(usage.getName()))));
		}
		for (TheoryView theory : theories) {
			add(all, theory.name(), wording.text("word.model", theory.version(), theory.source().replaceFirst("\\.$", "")),
					said(List.of(theory.name())));
		}
		return new ArrayList<>(all.values());
	}

	private Bilingual meaning(TheoryView theory, CategoryView level) {
		Bilingual meaning = level.definition().isEmpty() ? level.meaning() : level.definition();
		return meaning.isEmpty() ? meaning : wording.text("word.level", meaning, theory.name());
	}

	private void add(Map<String, Definition> all, Bilingual word, Bilingual meaning, Pattern pattern) {
		List<Integer> used = meaning.isEmpty() || word.isEmpty() ? List.of() : pages.using(pattern, locale);
		if (!used.isEmpty()) {
			all.putIfAbsent(word.in(locale).toLowerCase(locale), new Definition(word, meaning, used));
		}
	}

	/** Finds a whole name, whatever the case of its letters. */
	private Pattern said(List<Bilingual> names) {
		return Pattern.compile(names.stream().map(it -> "(?<!\\p{L})" + Pattern.quote(it.in(locale)) + "(?!\\p{L})")
				.reduce((a, b) -> a + "|" + b).orElseThrow(), FLAGS);
	}
}
