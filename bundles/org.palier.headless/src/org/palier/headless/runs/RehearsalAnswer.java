// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.intake.privacy.PersonSearch.ContentKind;
import org.palier.intake.privacy.PersonSearch.Hit;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The result of a rehearsed erasure: what is left of the erased things.
 *
 * @param left  places of the copy and of this machine where something is left
 * @param bytes how often the bytes of the copied corpus read like a name
 */
record RehearsalAnswer(List<Hit> left, long bytes) {

	/** For a script. */
	void put(ObjectNode answer) {
		ObjectNode rehearsal = answer.putObject("rehearsal");
		var places = rehearsal.putArray("left");
		for (Hit hit : left) {
			places.addObject().put("kind", hit.kind()).put("place", hit.place()).put("what", word(hit)).put("count", hit.count());
		}
		rehearsal.put("bytesLikeNames", bytes);
	}

	/** For a person. */
	List<Bilingual> sentences() {
		long held = left.stream().filter(it -> it.what() != ContentKind.UNKNOWN && it.what() != ContentKind.MADE_AGAIN).count();
		List<Bilingual> said = new ArrayList<>(List.of(Console.text("erase.rehearsed"),
				Console.text(held == 0 ? "erase.rehearsed_none" : "erase.rehearsed_left", held)));
		left.forEach(it -> said.add(Console.text("person." + word(it), it.place(), it.count())));
		if (bytes > 0) {
			said.add(Console.text("erase.rehearsed_bytes", bytes));
		}
		return said;
	}

	private static String word(Hit hit) {
		return hit.what().name().toLowerCase(Locale.ROOT);
	}
}
