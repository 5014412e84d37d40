// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.io.IOException;
import java.util.List;

import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.ground.options.OptionValues;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * Codes posts by a model that was learned from coded posts; each facet of the model by itself. Its scores are calibrated
 * probabilities.
 */
public final class LinearClassifier implements Classifier {

	private static final long serialVersionUID = 1L;

	private final transient Wording words = ModelFile.WORDS;
	private final transient ModelOptions options = new ModelOptions();

	@Override
	public String id() {
		return "linear";
	}

	@Override
	public Bilingual name() {
		return words.text("linear");
	}

	@Override
	public Bilingual description() {
		return words.text("linear.description");
	}

	/** {@code model} and {@code cost}, see {@link ModelOptions}. */
	@Override
	public List<PartOption> options() {
		return options.all();
	}

	@Override
	public OpenClassifier open(OptionValues chosen, Codebook codebook) throws IOException {
		return new OpenLinear(options.model(chosen, codebook), options.cost(chosen));
	}

	@Override
	public Bilingual explain(String rule) {
		return OpenLinear.explain(rule);
	}

	/** Models are not sent: whoever gets the classifier reads them from its own copy of this bundle. */
	private Object readResolve() {
		return new LinearClassifier();
	}
}
