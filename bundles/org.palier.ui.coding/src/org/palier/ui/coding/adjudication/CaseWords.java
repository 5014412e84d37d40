// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.palier.coding.desk.DeskCode;
import org.palier.coding.resolved.RuleCase;

/**
 * A rule of the codebook, or a case of it, in the words of the workbench.
 *
 * @param codebook its version, as codings keep it
 */
record CaseWords(String codebook) {

	/** In one line, as it is listed. */
	String line(RuleCase it) {
		return switch (it) {
		case RuleCase.Rule rule -> NLS.bind(AdjudicationMessages.lineRule, name(it.code()), rule.code().rule().in(Locale.getDefault()));
		case RuleCase.Case one -> NLS.bind(one.example().belongs() ? AdjudicationMessages.lineCase : AdjudicationMessages.lineNoCase,
				name(it.code()), one.example().text().in(Locale.getDefault()));
		case RuleCase.Precedence order -> NLS.bind(AdjudicationMessages.lineOrder, name(it.code()), name(order.after()));
		};
	}

	/** Writes a case as the reason of a decision, which names the codebook. */
	String reason(RuleCase it) {
		String name = name(it.code());
		String version = codebook.isEmpty() ? AdjudicationMessages.codebook : NLS.bind(AdjudicationMessages.codebookOf, codebook);
		Locale locale = Locale.getDefault();
		return switch (it) {
		case RuleCase.Rule rule -> said(AdjudicationMessages.reasonRule, name, version, rule.code().rule().in(locale));
		case RuleCase.Case one -> said(one.example().belongs() ? AdjudicationMessages.reasonCase : AdjudicationMessages.reasonNoCase, name,
				version, one.example().text().in(locale), one.example().reason().in(locale));
		case RuleCase.Precedence order -> said(AdjudicationMessages.reasonOrder, name, version, name(order.after()));
		};
	}

	private static String said(String pattern, Object... parts) {
		return NLS.bind(pattern, parts).strip();
	}

	/** Whether all words of a search are in it, whatever case and accents. */
	boolean has(RuleCase it, String search) {
		String all = plain(line(it) + " " + reason(it));
		return plain(search).isBlank() || Arrays.stream(plain(search).strip().split("\\s+")).allMatch(all::contains);
	}

	private static String plain(String words) {
		return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace('’', '\'');
	}

	private static String name(DeskCode code) {
		return code.name().in(Locale.getDefault());
	}
}
