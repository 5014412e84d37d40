// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.palier.codebook.classify.ProgramName;
import org.palier.coding.estimates.KnownAccuracy.Comparison;
import org.palier.coding.reference.ReferenceColumns;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;

/**
 * Errors of the programs that ship, from their cards. A card compares, by body, what a program said of posts of public
 * bodies with what a language model had coded; the models had not seen these bodies. A card is for one version; nothing is
 * known of others. Immutable.
 *
 * @param lines of cards.csv
 */
record ModelCards(List<Line> lines) {

	private static final String FILE = "cards.csv";

	/** Posts of a body that are alike. */
	private record Line(String coder, String version, Facet facet, Comparison checked) {
	}

	/** Those that ship. @throws IOException when their file cannot be read */
	static ModelCards shipped() throws IOException {
		List<Line> lines = new ArrayList<>();
		try (var in = new BufferedReader(
				new InputStreamReader(Objects.requireNonNull(ModelCards.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
			for (String line : in.lines().skip(2).toList()) {
				String[] cells = line.split(",", -1);
				for (String body : cells[5].split(" ")) {
					String[] posts = body.split(":");
					lines.add(new Line(cells[0], cells[1], ReferenceColumns.facet(cells[2]),
							new Comparison(posts[0], cells[3], cells[4], Long.parseLong(posts[1]))));
				}
			}
		}
		return new ModelCards(lines);
	}

	/** The accuracy of the program that gave a code; empty for one without a card. @param facet in which its code is used */
	Optional<KnownAccuracy> of(Coding coding, Facet facet) {
		List<Comparison> checked = lines.stream()
				.filter(it -> it.coder.equals(coding.coder()) && it.version.equals(coding.coderVersion()) && it.facet.equals(facet))
				.map(Line::checked).toList();
		return checked.isEmpty() ? Optional.empty()
				: Optional.of(KnownAccuracy.of(EstimateWords.text("alone.card", ProgramName.of(coding.coder())),
						EstimateWords.text("alone.card.on"), checked));
	}
}
