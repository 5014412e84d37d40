// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.coding.reference.ReferenceColumns;
import org.palier.corpus.Facet;
import org.palier.ground.PluginFailedException;
import org.palier.ground.options.OptionValues;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.web.Proxies;
import org.palier.web.WebPolicy;

/**
 * Codes posts by asking a language model at an address that the analyst sets, by the codebook of the study. Off until there is an address;
 * where the machine's policy forbids to ask the web, it is refused. Its codes are those of a program.
 */
public final class LanguageModelClassifier implements Classifier {

	static final Wording WORDS = new Wording(LanguageModelClassifier.class, "messages");

	private static final long serialVersionUID = 1L;

	private final transient ServiceOptions options = new ServiceOptions();
	private final transient Map<String, String> environment;
	private final transient WebPolicy policy;
	private final transient Proxies proxies;

	/** By the policy of this machine. */
	public LanguageModelClassifier() {
		this(System.getenv(), WebPolicy.ofThisMachine(), Proxies.ofThisMachine());
	}

	/** @param environment where the key and the usual places are looked for */
	LanguageModelClassifier(Map<String, String> environment, WebPolicy policy, Proxies proxies) {
		this.environment = environment;
		this.policy = policy;
		this.proxies = proxies;
	}

	@Override
	public String id() {
		return "language-model";
	}

	@Override
	public Bilingual name() {
		return WORDS.text("name");
	}

	@Override
	public Bilingual description() {
		return WORDS.text("description");
	}

	@Override
	public List<PartOption> options() {
		return options.all();
	}

	@Override
	public OpenClassifier open(OptionValues chosen, Codebook codebook) throws IOException {
		ServiceTerms terms = options.terms(chosen, environment);
		Optional<Bilingual> forbidden = policy.forbidden();
		if (forbidden.isPresent()) {
			throw new PluginFailedException(forbidden.get());
		}
		List<Codebook.FacetCodes> facets = facets(terms, codebook);
		var prompts = Map.of("fr", new Prompt("fr", facets), "en", new Prompt("en", facets));
		return new OpenLanguageModel(terms, facets, prompts, new ModelService(terms, proxies, OpenLanguageModel.PATIENT_REQUESTS));
	}

	private static List<Codebook.FacetCodes> facets(ServiceTerms terms, Codebook codebook) {
		Set<Facet> asked = new LinkedHashSet<>();
		terms.facets().forEach(it -> asked.add(ReferenceColumns.facet(it)));
		List<Codebook.FacetCodes> facets = new ArrayList<>();
		for (Facet each : asked) {
			facets.add(codebook.of(each).orElseThrow(() -> new PluginFailedException(
					WORDS.text("facet", each.id(), String.join(", ", codebook.facets().stream().map(it -> it.facet().id()).toList())))));
		}
		return facets;
	}

	/** Neither environment nor policy is sent: whoever gets the classifier has its own. */
	private Object readResolve() {
		return new LanguageModelClassifier();
	}
}
