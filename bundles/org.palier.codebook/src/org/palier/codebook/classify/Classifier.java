// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.classify;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;

import org.palier.ground.options.OptionValues;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;

/**
 * A program that codes posts, as it is installed: its name, the options that it offers, and how it is made ready.
 * Stateless and thread-safe. Serializable, so that the executors of a cluster can be sent one and open it there; an
 * implementation keeps what cannot be sent transient and makes it again.
 */
public interface Classifier extends Serializable {

	/** Stable id, e.g. rules: what {@code --classifier} takes and codings name as their coder. */
	String id();

	/** The name that readers see. */
	Bilingual name();

	/** How it decides, in one sentence. */
	Bilingual description();

	/**
	 * The options that it offers, in the order in which they are shown: as fields of the dialog, as {@code --id VALUE} on
	 * the command line. Chosen values are kept in the manifest of each run. Each id once.
	 */
	default List<PartOption> options() {
		return List.of();
	}

	/**
	 * Makes it ready for the posts of one run: reads its model, tries its service. A failure that it throws is shown to the
	 * person, and nothing is changed.
	 *
	 * @param options  all of {@link #options()}, checked, those that nobody chose at their default
	 * @param codebook facets and codes of the study: what it may say
	 * @return never null; closed by the caller, once
	 * @throws IOException                                when something that it needs cannot be read or reached
	 * @throws org.palier.ground.PluginFailedException      with a sentence of its own, e.g. that a model was made for
	 *                                                    another codebook
	 * @throws org.palier.ground.options.WrongOptionException when options do not go together
	 */
	OpenClassifier open(OptionValues options, Codebook codebook) throws IOException;

	/**
	 * A short description of what a rule looks for, for readers of its evidence.
	 *
	 * @param rule id from an {@link Evidence}
	 * @return empty when the classifier has nothing to say of it
	 */
	default Bilingual explain(String rule) {
		return Bilingual.EMPTY;
	}
}
