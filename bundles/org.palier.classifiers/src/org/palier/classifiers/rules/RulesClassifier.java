// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.corpus.Facet;
import org.palier.ground.options.OptionValues;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * Codes the usage of posts in French and English by rules over their words. A relayed post is coded by what
 * it relays, and marked as relayed; when no other rule speaks it is a third-party link.
 *
 * <p>Score of a usage: 1 - (1 - w1)(1 - w2)… over the weights of the rules that speak for it, so that
 * independent reasons add up and never exceed 1 (noisy-or: Pearl 1988, Probabilistic Reasoning in Intelligent
 * Systems, § 4.3.2). The usage with the highest score is the code, from the threshold on; between equal
 * scores the order of decision of the codebook decides, see {@link DecisionOrder}.
 *
 * <p>The language is the one that the source states, else the one that the function words show; a text that
 * shows neither French nor English nor anything else is read with both sets of rules.
 */
public final class RulesClassifier implements Classifier {

	/** Read once, when one is opened or explains: to make them is a fifth of a command that only asks which classifiers there are. */
	private static final class Rules {

		static final DecisionOrder ORDER = DecisionOrder.load();
		static final Map<String, RuleBook> BOOKS = Map.of("fr", RuleBook.load("fr.rules"), "en", RuleBook.load("en.rules"));
	}

	private static final long serialVersionUID = 1L;
	private static final String OPEN_DATA = "open_data";

	private final transient Wording words = new Wording(RulesClassifier.class, "messages");
	private final transient PartOption threshold = PartOption.number("threshold", words.text("threshold"), words.text("threshold.description"),
			0, 1, 0.3);

	@Override
	public String id() {
		return "rules";
	}

	@Override
	public Bilingual name() {
		return words.text("rules");
	}

	@Override
	public Bilingual description() {
		return words.text("rules.description");
	}

	@Override
	public Bilingual explain(String rule) {
		return Rules.BOOKS.values().stream().flatMap(it -> it.rules().stream()).filter(it -> it.id().equals(rule)).findFirst()
				.map(Rule::says).orElse(Bilingual.EMPTY);
	}

	/** {@code threshold}: the score below which the rules abstain. */
	@Override
	public List<PartOption> options() {
		return List.of(threshold);
	}

	@Override
	public OpenClassifier open(OptionValues options, Codebook codebook) {
		// Before codebook 2.0 open data were a service online.
		boolean apart = codebook.of(Facet.USAGE).filter(it -> it.ids().contains(OPEN_DATA)).isPresent();
		return new OpenRules(Rules.BOOKS, Rules.ORDER, options.number(threshold), apart ? Map.of() : Map.of(OPEN_DATA, "online_service"));
	}

	/**
	 * SHA-256 over the rules and the order as they ship, remarks and blank lines left out, in hexadecimal digits. What is learned beside
	 * rules names it: their version alone is raised by hand.
	 */
	public static String digest() {
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			for (String file : List.of("fr.rules", "en.rules", DecisionOrder.FILE)) {
				try (var lines = new BufferedReader(new InputStreamReader(
						Objects.requireNonNull(RulesClassifier.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
					lines.lines().map(String::strip).filter(it -> !it.isEmpty() && !it.startsWith("#"))
							.forEach(it -> sha.update((it + '\n').getBytes(StandardCharsets.UTF_8)));
				}
			}
			return HexFormat.of().formatHex(sha.digest());
		} catch (IOException problem) {
			throw new UncheckedIOException(problem);
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Rules are not sent: whoever gets the classifier reads them from its own copy of this bundle. */
	private Object readResolve() {
		return new RulesClassifier();
	}
}
