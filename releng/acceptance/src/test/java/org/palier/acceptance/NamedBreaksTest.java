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
			* `org.palier.ground.Later` -> replaced by `org.palier.ground.Latest`

			## 0.2.0 (unreleased)

			### Breaks
			* `org.palier.ground.evaluation` -> replaced by `org.palier.numbers.maturity`
			* `org.palier.codebook.classify.Classifier` -> replaced by `org.palier.coding.Classifier$Session`, of which `open` makes one
			* `org.palier.ground.Analysis.read(ImportRequest, Study)` → replaced by `org.palier.study.runs.ImportRun#read(Study)`
			* `org.palier.ground.table.One`, `org.palier.ground.table.Two$Inner` -> nothing: no plug-in could use them
			- `org.palier.corpus.Facet` (enum, `PR_MODEL`) and `org.palier.corpus.Cell` -> replaced by a record
			* The word `org.palier.ground.Prose` stands in a sentence without an arrow.
			* `org.palier.ground.Unexplained` ->

			## 0.2.01
			* `org.palier.ground.Other` -> replaced by `org.palier.ground.Another`

			## 0.1.0
			* `org.palier.ground.Earlier` -> replaced by `org.palier.ground.Early`
			""", "0.2.0");

	@ParameterizedTest
	@ValueSource(strings = { "org.palier.ground.evaluation.Peers", "org.palier.ground.evaluation.Peers$Kind",
			"org.palier.codebook.classify.Classifier",
			"org.palier.codebook.classify.Classifier$Nested", "org.palier.ground.Analysis", "org.palier.ground.table.One",
			"org.palier.ground.table.Two$Inner",
			"org.palier.ground.table.Two", "org.palier.corpus.Facet", "org.palier.corpus.Cell" })
	void namesWhatStandsBeforeAnArrow(String type) {
		assertThat(NAMED.name(type)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.palier.ground.evaluation.beneath.Type", "org.palier.ground.evaluations.Type",
			"org.palier.codebook.classify.ClassifierX",
			"org.palier.codebook.classify.Verdict", "org.palier.ground.Prose", "org.palier.ground.Unexplained", "org.palier.ground.table.Two$Other",
			"org.palier.ground.Later", "org.palier.ground.Other", "org.palier.ground.Earlier", "org.palier.numbers.maturity.Peers" })
	void namesNothingElse(String type) {
		assertThat(NAMED.name(type)).isFalse();
	}

	@Test
	void knowsWhatStandsInstead() {
		assertThat(NAMED.replacements()).containsExactlyInAnyOrder("org.palier.numbers.maturity", "org.palier.coding.Classifier.Session",
				"org.palier.study.runs.ImportRun");
	}

	@Test
	void aVersionWithoutASectionNamesNothing() {
		assertThat(NamedBreaks.of("## 0.2.0\n* `a.B` -> replaced by `a.C`\n", "0.4.0").name("a.B")).isFalse();
	}
}
