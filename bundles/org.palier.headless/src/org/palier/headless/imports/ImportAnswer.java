// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.palier.files.RowOutcome.Fault;
import org.palier.files.RowOutcome.Rejected;
import org.palier.files.UnknownValue;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The answer of an import.
 *
 * @param json   for scripts
 * @param lines  takes what a person reads
 * @param locale of the person
 */
record ImportAnswer(ObjectNode json, Consumer<String> lines, Locale locale) {

	/** In this order; of a list of the census there are three. {@code accepted + rejected + known = read}. */
	private static final List<String> COUNTS = List.of("read", "accepted", "rejected", "known", "without_post", "posts", "known_posts",
			"changed",
			"conflicts", "codings");
	/** The counts that only some imports have. */
	private static final List<String> HIDDEN = List.of("pseudonyms", "withheld", "erased");
	private static final int SHOWN = 10;
	private static final int SETTLED = 200;
	private static final int LONGEST = 200;
	private static final int LONGEST_ROW = 1000;

	/** A sentence for a person. */
	void tell(Bilingual sentence) {
		lines.accept(Console.said(sentence, locale));
	}

	/**
	 * Writes the result of the rows.
	 *
	 * @param dry    true when nothing was imported
	 * @param strict true when rejected rows are a failure
	 */
	ExitCode rows(StudyImport.Outcome outcome, boolean dry, boolean strict) {
		json.put("kind", outcome.kind());
		count(COUNTS, outcome);
		if (!dry) {
			json.put("rejectedFile", outcome.rejectedFile() == null ? null : outcome.rejectedFile().toString()).put("run", outcome.runId());
		}
		count(HIDDEN, outcome);
		write(outcome.remarks(), outcome.unmatched());
		tellRows(outcome);
		if (dry) {
			tell(Console.text("import.tried"));
		}
		return strict && outcome.counts().get("rejected") > 0 ? ExitCode.FAULTS_FOUND : ExitCode.OK;
	}

	/** Writes the remarks of the importer and the values that it could not match, for scripts. */
	void write(List<Bilingual> said, List<UnknownValue> unmatched) {
		ArrayNode remarks = json.putArray("remarks");
		said.forEach(it -> remarks.add(Console.said(it, locale)));
		ArrayNode values = json.putArray("unmatched");
		unmatched.forEach(it -> {
			ObjectNode value = values.addObject().put("field", it.field()).put("column", it.column()).put("value", it.value()).put("rows",
					it.rows());
			ArrayNode near = value.putArray("near");
			it.near().forEach(near::add);
		});
	}

	/** Values that name nothing of the study, each as {@code --map} would say what it means. */
	void settle(List<UnknownValue> unmatched) {
		if (unmatched.isEmpty()) {
			return;
		}
		tell(Console.text("import.settle", unmatched.size()));
		unmatched
				.stream().limit(
						SETTLED)
				.forEach(
						it -> lines
								.accept(oneLine(
										"  " + Console.text("import.settle.value", it.field(), oneLine(it.value(), LONGEST),
												it.near().isEmpty() ? "" : it.near().getFirst(), it.rows(), it.column()).in(locale),
										LONGEST_ROW)));
		if (unmatched.size() > SETTLED) {
			lines.accept("  … " + (unmatched.size() - SETTLED));
		}
	}

	private void count(List<String> names, StudyImport.Outcome outcome) {
		names.stream().filter(outcome.counts()::containsKey).forEach(it -> json.put(it, outcome.counts().get(it)));
	}

	private void tellRows(StudyImport.Outcome outcome) {
		tell(outcome.sentence());
		outcome.remarks().stream().limit(SHOWN).forEach(it -> lines.accept("  " + Console.said(it, locale)));
		if (outcome.remarks().size() > SHOWN) {
			lines.accept("  " + Console.text("import.more", outcome.remarks().size() - SHOWN).in(locale));
		}
		settle(outcome.unmatched());
		for (Rejected row : outcome.rejected().subList(0, Math.min(SHOWN, outcome.rejected().size()))) {
			Bilingual fault = Console.text("import.row", row.line(), row.all(Fault::column), oneLine(row.all(Fault::value), LONGEST), row.reasons());
			lines.accept("  " + oneLine(Console.said(fault, locale), LONGEST_ROW));
		}
		if (outcome.rejectedFile() != null) {
			tell(Console.text("import.rejected_file", outcome.rejectedFile()));
		}
	}

	/**
	 * Returns the text of a cell as one short line. A cell may have megabytes, line ends and characters that a terminal
	 * takes for commands. The file of rejected rows has all of it.
	 */
	private static String oneLine(String text, int longest) {
		String line = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ");
		return line.length() > longest ? line.substring(0, longest) + "…" : line;
	}
}
