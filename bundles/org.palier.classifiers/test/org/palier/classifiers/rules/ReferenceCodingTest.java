// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palier.core.Progress;
import org.palier.core.census.StudyView;
import org.palier.core.classify.Classifier;
import org.palier.core.classify.ConfusionMatrix;
import org.palier.core.classify.Evaluation;
import org.palier.core.classify.EvaluationResult;
import org.palier.core.classify.ReferenceFile;
import org.palier.core.classify.ReferenceRow;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.file.TheoryPackFile;

/**
 * The reference coding of 199 posts, coded by machine in two passes under codebook v1: a yardstick for
 * development, no proof of validity. Rules were mended by looking at the half whose key has an even CRC-32;
 * the other half is the check, whose errors nobody looked at. Counts are by Python's csv module.
 */
class ReferenceCodingTest {

	private List<ReferenceRow> rows;
	private StudyView view;

	@BeforeEach
	void readsTheReference() throws IOException {
		String root = System.getProperty("palier.root");
		String data = System.getenv("PALIER_DATA");
		Path folder = data == null ? Path.of(root, "../shared/data") : Path.of(data);
		Path file = folder.resolve("reference-coding-dev.csv");
		assumeTrue(Files.exists(file), "reference-coding-dev.csv is not in PALIER_DATA");
		rows = new ReferenceFile(file).read();
		Study study = PalierFactory.eINSTANCE.createStudy();
		TheoryPackFile.copyInto(new TheoryPackFile(
				Path.of(root, "bundles/org.palier.theories/packs/public_engagement-1.0.xml")).load(), study);
		view = StudyView.of(study);
	}

	@Test
	void rowsWhereThePassesAgreeAreCounted() {
		EvaluationResult result = evaluate(rows, new RulesClassifier());
		assertThat(result.rows()).isEqualTo(199);
		assertThat(result.of("usage", "all").matrix().total()).isEqualTo(195);
		assertThat(result.of("model", "all").matrix().total()).isEqualTo(197);
		assertThat(result.of("level", "all").matrix().total()).isEqualTo(197);
		assertThat(result.of("usage", "all").classes()).containsExactly("third_party_link", "news_release",
				"image_promotion", "contest", "event", "opinion_call");
		assertThat(result.summary().failures()).isEmpty();
	}

	@Test
	void rulesDoBetterThanAlwaysSayingTheMostFrequentCode() {
		for (Classifier classifier : List.of(new RulesClassifier(), new RelaysAsLinksClassifier())) {
			for (EvaluationResult result : List.of(evaluate(rows, classifier), evaluate(half(1), classifier))) {
				for (String dimension : List.of("usage", "model", "level")) {
					EvaluationResult.Comparison comparison = result.of(dimension, "all");
					ConfusionMatrix matrix = comparison.matrix();
					assertThat(comparison.interval().orElseThrow().low()).as(classifier.id() + " " + dimension)
							.isGreaterThan(matrix.baseline().macroF1(comparison.classes()).orElseThrow());
				}
			}
		}
	}

	@Test
	void halvesAreThoseOfTheReport() {
		assertThat(half(0)).hasSize(105);
		assertThat(half(1)).hasSize(94);
	}

	private EvaluationResult evaluate(List<ReferenceRow> some, Classifier classifier) {
		return Evaluation.STANDARD.evaluate(some, classifier, view, Progress.NONE);
	}

	private List<ReferenceRow> half(int rest) {
		return rows.stream().filter(row -> {
			var sum = new CRC32();
			sum.update(row.key().getBytes(StandardCharsets.UTF_8));
			return sum.getValue() % 2 == rest;
		}).toList();
	}
}
