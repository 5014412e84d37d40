// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.io.IOException;
import java.util.List;

import org.palier.classifiers.rules.RulesClassifier;
import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.ground.options.OptionValues;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * Rules and learned model together. In each facet the code of the rules is one more reason. Its strength is how often the rules gave that
 * code to posts of each true code: the product of experts, with a weight that training found (Hinton 2002, Training products of experts, §
 * 1). What a model of one's own could not learn comes from the model that ships, and what nobody could learn from the rules alone; both say
 * so.
 */
public final class EnsembleClassifier implements Classifier {

	private static final long serialVersionUID = 1L;

	private final transient Wording words = ModelFile.WORDS;
	private final transient ModelOptions options = new ModelOptions();
	private final transient RulesClassifier rules = new RulesClassifier();

	@Override
	public String id() {
		return "ensemble";
	}

	@Override
	public Bilingual name() {
		return words.text("ensemble");
	}

	@Override
	public Bilingual description() {
		return words.text("ensemble.description");
	}

	/** {@code model} and {@code cost}, see {@link ModelOptions}. */
	@Override
	public List<PartOption> options() {
		return options.all();
	}

	@Override
	public OpenClassifier open(OptionValues chosen, Codebook codebook) throws IOException {
		OpenClassifier opened = rules.open(OptionValues.defaults(rules.options()), codebook);
		LinearModel model = options.model(chosen, codebook);
		UnlearnedCodes unlearned = options.isShipped(chosen) ? UnlearnedCodes.byRules(it -> model.codes(it).orElse(List.of()), codebook)
				: UnlearnedCodes.of(it -> model.codes(it).orElse(List.of()), codebook, opened);
		return new OpenEnsemble(opened, new OpenLinear(model, options.cost(chosen)), unlearned);
	}

	@Override
	public Bilingual explain(String rule) {
		Bilingual learned = OpenLinear.explain(rule);
		return learned.equals(Bilingual.EMPTY) ? rules.explain(rule) : learned;
	}

	/** Models are not sent: whoever gets the classifier reads them from its own copy of this bundle. */
	private Object readResolve() {
		return new EnsembleClassifier();
	}
}
