// SPDX-License-Identifier: EPL-2.0
package org.palier.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a CHANGELOG counts as a break that it names. */
class NamedBreaksTest {

	private static final NamedBreaks NAMED = NamedBreaks.of("""
			# Changelog

			## 0.3.0
			* `org.palier.core.Later` -> replaced by `org.palier.core.Latest`

			## 0.2.0 (unreleased)

			### Breaks
			* `org.palier.core.evaluation` -> replaced by `org.palier.core.maturity`
			* `org.palier.core.classify.Classifier` -> replaced by `org.palier.coding.Classifier$Session`, of which `open` makes one
			* `org.palier.core.Analysis.read(ImportRequest, Study)` → replaced by `org.palier.core.runs.ImportRun#read(Study)`
			* `org.palier.core.table.One`, `org.palier.core.table.Two$Inner` -> nothing: no plug-in could use them
			- `org.palier.corpus.Facet` (enum, `PR_MODEL`) and `org.palier.corpus.Cell` -> replaced by a record
			* The word `org.palier.core.Prose` stands in a sentence without an arrow.
			* `org.palier.core.Unexplained` ->

			## 0.2.01
			* `org.palier.core.Other` -> replaced by `org.palier.core.Another`

			## 0.1.0
			* `org.palier.core.Earlier` -> replaced by `org.palier.core.Early`
			""", "0.2.0");

	@ParameterizedTest
	@ValueSource(strings = { "org.palier.core.evaluation.Peers", "org.palier.core.evaluation.Peers$Kind", "org.palier.core.classify.Classifier",
			"org.palier.core.classify.Classifier$Nested", "org.palier.core.Analysis", "org.palier.core.table.One", "org.palier.core.table.Two$Inner",
			"org.palier.core.table.Two", "org.palier.corpus.Facet", "org.palier.corpus.Cell" })
	void namesWhatStandsBeforeAnArrow(String type) {
		assertThat(NAMED.name(type)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.palier.core.evaluation.beneath.Type", "org.palier.core.evaluations.Type", "org.palier.core.classify.ClassifierX",
			"org.palier.core.classify.Verdict", "org.palier.core.Prose", "org.palier.core.Unexplained", "org.palier.core.table.Two$Other",
			"org.palier.core.Later", "org.palier.core.Other", "org.palier.core.Earlier", "org.palier.core.maturity.Peers" })
	void namesNothingElse(String type) {
		assertThat(NAMED.name(type)).isFalse();
	}

	@Test
	void knowsWhatStandsInstead() {
		assertThat(NAMED.replacements()).containsExactlyInAnyOrder("org.palier.core.maturity", "org.palier.coding.Classifier.Session",
				"org.palier.core.runs.ImportRun");
	}

	@Test
	void aVersionWithoutASectionNamesNothing() {
		assertThat(NamedBreaks.of("## 0.2.0\n* `a.B` -> replaced by `a.C`\n", "0.4.0").name("a.B")).isFalse();
	}
}
