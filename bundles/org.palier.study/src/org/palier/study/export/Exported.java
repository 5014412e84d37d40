// SPDX-License-Identifier: EPL-2.0
package org.palier.study.export;

import java.util.List;
import java.util.Locale;

import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.study.runs.RunManifest;

/**
 * The contents of a report without its figures: the tables and words that a person chose, without personal data if wanted.
 *
 * @param locale      language of the report, French or English; texts are in both
 * @param name        of the study
 * @param description what the study is and what it must not be taken for
 * @param sections    in order
 * @param method      method and limits, sentence by sentence; never empty, and never to be left out
 * @param theories    theories that place usages, with version and source
 * @param redacted    whether personal data were taken out
 * @param manifest    the run
 */
public record Exported(Locale locale, Bilingual name, Bilingual description, List<Section> sections, List<Bilingual> method,
		List<Bilingual> theories, boolean redacted, RunManifest manifest) {

	/**
	 * A part of the report.
	 *
	 * @param id     stable, lower-case
	 * @param title  heading
	 * @param words  paragraphs before the tables; may be empty
	 * @param tables in order; may be empty
	 */
	public record Section(String id, Bilingual title, List<Bilingual> words, List<Table> tables) {

		/** Copies its lists. */
		public Section {
			words = List.copyOf(words);
			tables = List.copyOf(tables);
		}
	}

	/** Copies its lists. */
	public Exported {
		sections = List.copyOf(sections);
		method = List.copyOf(method);
		theories = List.copyOf(theories);
	}

	/** All tables, in order. */
	public List<Table> tables() {
		return sections.stream().flatMap(it -> it.tables().stream()).toList();
	}
}
