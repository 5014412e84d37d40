// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.findings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.found.BodyCount;
import org.palier.numbers.found.ContributedFinding;
import org.palier.numbers.found.CountedShare;

/**
 * Whether what a source gives can become a sentence of Palier.
 *
 * @param source id of the source
 * @param bodies ids of the bodies of the study
 */
record FindingCheck(String source, Set<String> bodies) {

	private static final int LONGEST = 80;

	/** Finds a fault in a finding; empty for none. */
	Optional<Bilingual> fault(ContributedFinding finding) {
		if (!finding.id().matches("[a-z0-9][a-z0-9_.-]{0,59}")) {
			return said("id", finding.id());
		}
		boolean compared = finding instanceof ContributedFinding.Difference;
		for (Bilingual words : Stream.concat(Stream.of(finding.subject(), finding.measure()),
				finding.shares().stream().filter(it -> compared).map(CountedShare::name)).toList()) {
			for (String text : List.of(words.fr(), words.en())) {
				Optional<Bilingual> wrong = fault(finding.id(), text);
				if (wrong.isPresent()) {
					return wrong;
				}
			}
		}
		return finding.shares().stream().map(it -> fault(finding.id(), it)).flatMap(Optional::stream).findFirst();
	}

	/** A number in the words of a plug-in is none that a cell holds; what ends a sentence makes a second one. */
	private Optional<Bilingual> fault(String finding, String text) {
		if (text.isBlank()) {
			return said("words.none", finding);
		}
		if (text.length() > LONGEST) {
			return said("words.long", finding, text, LONGEST);
		}
		return text.chars().anyMatch(it -> Character.isDigit(it) || Character.isISOControl(it) || "%.:;!?{}".indexOf(it) >= 0)
				? said("words.typed", finding, text) : Optional.empty();
	}

	private Optional<Bilingual> fault(String finding, CountedShare share) {
		Optional<String> unknown = share.bodies().stream().map(BodyCount::body).filter(it -> !bodies.contains(it)).findFirst();
		if (unknown.isPresent()) {
			return said("body", finding, unknown.get());
		}
		return share.read() == 0 ? said("nothing", finding, share.id()) : Optional.empty();
	}

	private Optional<Bilingual> said(String key, Object... details) {
		Object[] all = new Object[details.length + 1];
		all[0] = source;
		System.arraycopy(details, 0, all, 1, details.length);
		return Optional.of(GuardedSource.WORDS.text(key, all));
	}
}
