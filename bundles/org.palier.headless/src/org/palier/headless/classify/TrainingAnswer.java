// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.classify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.palier.classifiers.linear.FacetReport;
import org.palier.classifiers.linear.Training;
import org.palier.classifiers.linear.TrainingTables;
import org.palier.codebook.classify.Codebook;
import org.palier.coding.reference.ReferenceColumns;
import org.palier.ground.text.Typography;
import org.palier.headless.console.Console;
import org.palier.headless.console.TextTable;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How a model does on folds that it has not seen, as numbers for scripts and as lines for readers.
 *
 * @param codebook names the codes
 * @param file     of the model, written
 */
record TrainingAnswer(Training.Learned learned, Codebook codebook, Path file, Locale locale) {

	/** The figures of the first facet lie at the root, those of each in its own node. */
	void put(ObjectNode root) throws IOException {
		FacetReport first = learned.reports().getFirst();
		put(root.put("facet", ReferenceColumns.name(first.facet())).put("model", file.toString()).put("bytes", Files.size(file))
				.put("features", learned.model().features()), first.alone(), first.codes().size());
		learned.model().provenance().forEach(root.putObject("provenance")::put);
		var all = root.putArray("facets");
		for (FacetReport report : learned.reports()) {
			ObjectNode node = all.addObject().put("facet", ReferenceColumns.name(report.facet()));
			put(node, report.alone(), report.codes().size());
			put(node.putObject("with_rules"), report.together(), report.codes().size());
			report.rules().ifPresent(it -> node.putObject("rules").put("macro_f1", it.macroF1()).put("accuracy", it.accuracy()));
			report.tooFew().forEach(node.putObject("too_few")::put);
			var curve = node.putArray("learning_curve");
			report.curve().forEach(it -> curve.addObject().put("posts", it.posts()).put("macro_f1", it.macroF1()));
			ObjectNode classes = node.putObject("by_class");
			report.codes().forEach(code -> classes.putObject(code).put("posts", report.alone().matrix().support(code))
					.put("precision", report.alone().matrix().precision(code).orElse(0)).put("recall", report.alone().matrix().recall(code).orElse(0))
					.put("f1", report.alone().matrix().f1(code).orElse(0)));
		}
	}

	private static void put(ObjectNode node, FacetReport.Figures it, int classes) {
		node.put("macro_f1", it.macroF1()).put("low", it.interval().low()).put("high", it.interval().high()).put("accuracy", it.accuracy())
				.put("majority", it.majority()).put("classes", classes).put("posts", it.matrix().total()).put("calibration_error", it.calibration());
	}

	/** One a line. */
	List<String> lines() throws IOException {
		List<String> lines = new ArrayList<>();
		for (FacetReport report : learned.reports()) {
			lines.add(Console.text("train.facet", ReferenceColumns.name(report.facet()), report.alone().matrix().total(), report.codes().size(),
					report.codes().size() + report.tooFew().size()).in(locale));
			lines.add(line("train.alone", report.alone()));
			lines.add(line("train.together", report.together()));
			report.rules().ifPresent(it -> lines.add(Console.text("train.rules", three(it.macroF1()), three(it.accuracy())).in(locale)));
			lines.add(Console
					.text("train.curve",
							report.curve().stream().map(it -> it.posts() + ": " + three(it.macroF1())).collect(Collectors.joining("; ")))
					.in(locale));
			if (!report.tooFew().isEmpty()) {
				lines.add(Console.text("train.too_few", String.join(", ", report.tooFew().keySet()), Training.LEAST_POSTS).in(locale));
			}
		}
		for (FacetReport report : learned.reports()) {
			lines.add(new TextTable(new TrainingTables(report, codebook).classes(), new Typography(locale)).lines());
		}
		lines.add(Console.text("train.written", file, learned.model().features(), Files.size(file) / 1024).in(locale));
		return lines;
	}

	private String line(String key, FacetReport.Figures it) {
		return Console.text(key, three(it.macroF1()), three(it.interval().low()), three(it.interval().high()), three(it.accuracy()),
				three(it.majority()), three(it.calibration())).in(locale);
	}

	private String three(double number) {
		return String.format(locale, "%.3f", number);
	}
}
