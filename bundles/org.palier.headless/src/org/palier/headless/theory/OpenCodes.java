// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.theory;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.palier.codebook.theory.PackMigration.OpenCode;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CorpusView;
import org.palier.corpus.CountCell;
import org.palier.corpus.Facet;
import org.palier.headless.console.Console;
import org.palier.model.Agencies;
import org.palier.model.Study;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Codes that no rule can bring to another version of a codebook: a person must look at them again, and until then they stay.
 *
 * @param posts what counts; empty for a study without posts
 */
record OpenCodes(Study study, Optional<CorpusView> posts, Locale locale) {

	void tell(List<OpenCode> open, ArrayNode answer, Consumer<String> lines) throws IOException {
		List<CountCell> cells = posts.isPresent() && !open.isEmpty() ? posts.get().counts(List.of()) : List.of();
		for (OpenCode each : open) {
			long persons = count(cells, each.usage(), CodedBy.HUMAN);
			long programs = count(cells, each.usage(), CodedBy.MACHINE);
			long presences = presences(each.usage());
			ObjectNode node = answer.addObject().put("usage", each.usage()).put("postsByPersons", persons).put("postsByPrograms", programs)
					.put("presences", presences);
			each.choices().forEach(node.putArray("choices")::add);
			if (persons + programs + presences > 0) {
				lines.accept("  ? " + Console
						.text("theory.open", each.usage(), persons, programs, presences, String.join(", ", each.choices())).in(locale));
			}
		}
	}

	private static long count(List<CountCell> cells, String usage, CodedBy by) {
		return cells.stream().filter(it -> it.code(Facet.USAGE).equals(usage) && it.by(Facet.USAGE) == by).mapToLong(CountCell::posts).sum();
	}

	private long presences(String usage) {
		return Agencies.of(study).flatMap(it -> it.getPresences().stream())
				.filter(it -> it.getCodings().stream()
						.anyMatch(coding -> coding.getUsages().stream().anyMatch(coded -> usage.equals(coded.getId()))))
				.count();
	}
}
