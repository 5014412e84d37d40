// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.palier.codebook.classify.Codebook;
import org.palier.corpus.Facet;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.ui.coding.sets.Fields;
import org.palier.ui.coding.sets.FieldsDialog;

/**
 * Asks what words of a table of codes mean that the codebook does not know. Those that most rows hold come first; a word may stay unknown.
 */
final class TableWordsDialog extends FieldsDialog {

	/** So many fit a screen; the others are asked for once these are known. */
	private static final int SHOWN = 12;

	private record WordChoice(String word, Fields.Choice<String> code) {
	}

	private final Codebook codebook;
	private final SortedMap<Facet, Map<String, Long>> unknown;
	private final List<WordChoice> asked = new ArrayList<>();
	private Map<String, String> codes = Map.of();

	/** @param unknown words, and in how many rows each stands, by facet */
	TableWordsDialog(Shell parent, Codebook codebook, SortedMap<Facet, Map<String, Long>> unknown) {
		super(parent, ExchangeMessages.wordsTitle, ExchangeMessages.tryOut);
		this.codebook = codebook;
		this.unknown = unknown;
	}

	@Override
	protected String message() {
		return ExchangeMessages.wordsMessage;
	}

	@Override
	protected void fill(Fields rows) {
		Locale locale = Locale.getDefault();
		var typography = new Typography(locale);
		unknown.forEach((facet, words) -> {
			Map<String, String> names = new LinkedHashMap<>();
			names.put("", ExchangeMessages.wordsLeft);
			codebook.of(facet).ifPresent(it -> it.codes().forEach(code -> names.put(code.id(), code.name().in(locale))));
			words.entrySet().stream()
					.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
					.limit(Math.max(0, SHOWN - asked.size())).forEach(it -> asked.add(new WordChoice(it.getKey(),
							rows.choice(NLS.bind(ExchangeMessages.wordsRow, it.getKey(), typography.count(it.getValue())), names, ""))));
		});
		int more = unknown.values().stream().mapToInt(Map::size).sum() - asked.size();
		if (more > 0) {
			rows.note(CountedSentence.bind(ExchangeMessages.wordsMore, typography.count(more)));
		}
	}

	@Override
	protected String wrong() {
		return asked.stream().allMatch(it -> it.code().chosen().isEmpty()) ? "" : null;
	}

	@Override
	protected void okPressed() {
		Map<String, String> said = new LinkedHashMap<>();
		asked.stream().filter(it -> !it.code().chosen().isEmpty()).forEach(it -> said.put(it.word(), it.code().chosen()));
		codes = said;
		super.okPressed();
	}

	/** Ids of codes by word, once a person has said so. */
	Map<String, String> codes() {
		return codes;
	}
}
