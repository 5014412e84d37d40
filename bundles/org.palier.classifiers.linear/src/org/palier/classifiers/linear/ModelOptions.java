// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.palier.codebook.classify.Codebook;
import org.palier.ground.options.OptionValues;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Wording;

/**
 * What may be chosen where a model codes: which one, and what an abstention costs beside an error at 1. Who expects to be
 * wrong more often than that says nothing (Chow 1970, On optimum recognition error and reject tradeoff).
 */
final class ModelOptions {

	private static final String SHIPPED = "default.palier-model";
	private static final Wording WORDS = ModelFile.WORDS;

	private final PartOption file = PartOption.file("model", WORDS.text("option.model"), WORDS.text("option.model.description"));
	private final PartOption cost = PartOption.number("cost", WORDS.text("option.cost"), WORDS.text("option.cost.description"), 0, 1, 1);

	List<PartOption> all() {
		return List.of(file, cost);
	}

	double cost(OptionValues chosen) {
		return chosen.number(cost);
	}

	/**
	 * The model, held against the codebook.
	 *
	 * @throws ModelRefusedException when it is none, or of another codebook
	 */
	LinearModel model(OptionValues chosen, Codebook codebook) throws IOException {
		Optional<Path> path = chosen.file(file);
		String name = path.map(it -> String.valueOf(it.getFileName())).orElse(SHIPPED);
		LinearModel model = ModelFile.read(name, path.isPresent() ? bytes(name, path.get()) : shipped());
		for (Head head : model.heads()) {
			Codebook.FacetCodes codes = codebook.of(head.facet())
					.orElseThrow(() -> new ModelRefusedException(WORDS.text("model.facet", name, head.facet().id())));
			List<String> missing = head.codes().stream().filter(it -> !codes.ids().contains(it)).toList();
			if (!missing.isEmpty()) {
				throw new ModelRefusedException(WORDS.text("model.codes", name, model.provenance().getOrDefault("codebook", ""), head.facet().id(),
						String.join(", ", missing)));
			}
		}
		return model;
	}

	/** Whether no model of one's own was chosen. */
	boolean isShipped(OptionValues chosen) {
		return chosen.file(file).isEmpty();
	}

	/** The model that ships; empty where it is of another codebook. */
	Optional<LinearModel> shippedFor(Codebook codebook) throws IOException {
		LinearModel model = ModelFile.read(SHIPPED, shipped());
		return model.heads().stream()
				.allMatch(head -> codebook.of(head.facet()).map(Codebook.FacetCodes::ids).orElse(List.of()).containsAll(head.codes()))
				? Optional.of(model) : Optional.empty();
	}

	private static byte[] bytes(String name, Path path) {
		try {
			return Files.readAllBytes(path);
		} catch (IOException unreadable) {
			throw new ModelRefusedException(WORDS.text("model.unreadable", name), unreadable);
		}
	}

	private static byte[] shipped() throws IOException {
		try (InputStream in = ModelOptions.class.getResourceAsStream(SHIPPED)) {
			if (in == null) {
				throw new ModelRefusedException(WORDS.text("model.unreadable", SHIPPED));
			}
			return in.readAllBytes();
		}
	}
}
